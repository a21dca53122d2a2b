import { type ClearanceFact, type ClearanceRoundId, ok, type Result, roundAfterFact } from "@entente/domain";
import { sql } from "drizzle-orm";
import { appendNext } from "../append-next.ts";
import { insertRows } from "../bulk-rows.ts";
import type { StoredRound } from "../clearance-port.ts";
import type { Work } from "../database.ts";
import type { Signature } from "../ports.ts";
import type { SequenceMoved } from "../priority-port.ts";
import { reviewAbout } from "../record/clearance-suspense.ts";
import { clearanceFacts, clearanceRounds } from "../schema/index.ts";
import { rowOfRound } from "./round-row.ts";

/** The round before these facts, and what of it they may change beside. */
export type RoundBefore = Pick<StoredRound, "round" | "title" | "about" | "textVersion" | "version">;

/** The audit chain of a round. */
export function roundChain(round: ClearanceRoundId): string {
  return `clearance:${round}`;
}

/** Appends the facts with their audit rows and brings the round's row up to them. Returns how many there are now. */
export async function appendFacts(
  work: Work,
  before: RoundBefore,
  facts: readonly ClearanceFact[],
  signature: Signature,
): Promise<Result<number, SequenceMoved>> {
  let { version } = before;
  for (const fact of facts) {
    const appended = await appendFact(work, before.round.id, version, fact, signature);
    if (!appended.ok) return appended;
    version = appended.value;
  }
  const { title, about, textVersion } = before;
  const round = facts.reduce(roundAfterFact, before.round);
  const row = rowOfRound(round, { title, about, textVersion, version });
  await insertRows(work, clearanceRounds, [row], { replaceBy: ["id"] });
  await reviewAbout(work, about);
  return ok(version);
}

export function appendFact(
  work: Work,
  round: ClearanceRoundId,
  expected: number,
  fact: ClearanceFact,
  signature: Signature,
): Promise<Result<number, SequenceMoved>> {
  const { at, by } = fact;
  const author = {
    authorPerson: by?.person ?? null,
    authorSeat: by?.seat ?? null,
    authorAgency: by?.agency ?? null,
  };
  return appendNext(
    work,
    {
      chain: roundChain(round),
      expected,
      last: sql`
        select sequence, fact as content from clearance_facts
        where round = ${round} order by sequence desc limit 1
      `,
      content: fact,
      insert: (sequence) => insertRows(work, clearanceFacts, [{ round, sequence, fact, at, ...author }]),
    },
    signature,
  );
}
