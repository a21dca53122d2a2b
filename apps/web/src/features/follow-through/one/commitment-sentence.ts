import { formatDate } from "../../../lib/dates.ts";
import { formatCount } from "../../../lib/numbers.ts";
import { listOf } from "../../../lib/sentence.ts";
import type { Names } from "../../recommendation/words/names.ts";
import type { CommitmentDetail } from "../frame/outputs.ts";
import { partyWords } from "./obligation-table.tsx";

/** Who promised it when, who owes it, and how much of it is kept by either word. */
export function commitmentSentence({ commitment, standings }: CommitmentDetail, names: Names): string {
  const kept = standings.filter(({ claimed }) => claimed.state === "kept").length;
  const verified = standings.filter((one) => one.verified?.state === "kept").length;
  const late = standings.filter(({ claimed }) => claimed.state === "late").length;
  const silent = standings.filter(({ claimed }) => claimed.since === null).length;
  const owing = listOf(standings.map((standing) => partyWords(standing, names)));
  const parts = [
    `${formatCount(kept)} of ${formatCount(standings.length)} claimed as kept and ${formatCount(verified)} verified`,
    ...(late === 0 ? [] : [`${formatCount(late)} late`]),
    ...(silent === 0 ? [] : [`of ${formatCount(silent)} nothing was said yet`]),
  ];
  return `Promised at the ${names.forum(commitment.forum)} on ${formatDate(commitment.madeOn)}, owed by ${owing}: ${parts.join("; ")}.`;
}
