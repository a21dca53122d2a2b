import { formatNumber } from "../../../lib/numbers.ts";
import type { SentencePart } from "../../../lib/sentence-part.ts";
import { meetingHref } from "../frame/forum-address.ts";
import { meetingTime } from "../frame/forum-words.ts";
import type { ForumList, TableLine } from "../frame/outputs.ts";

/** How many tables there are, where countries sit, and what meets next: one sentence. */
export function forumsSentence({ tables }: Pick<ForumList, "tables">): readonly SentencePart[] {
  const live = tables.filter(({ isLive }) => isLive);
  const forums = live.filter(({ id }) => !id.includes("/"));
  const unlisted = forums.filter(({ members }) => members === null);
  const next = nextOf(live);
  return [
    { text: formatNumber(forums.length, "forum"), href: "#tables" },
    ` and ${formatNumber(live.length - forums.length, "working group")} are on record`,
    unlisted.length === 0
      ? ""
      : `; of ${formatNumber(unlisted.length, "forum")} the members are not countries or not listed`,
    next === null ? ". No meeting is ahead." : ". Next: ",
    ...(next === null
      ? []
      : [
          { text: `${next.tableName}, ${meetingTime(next)}`, href: meetingHref(next.id) },
          next.basis === "proposal" ? `, ${OUR_PROPOSAL}.` : ".",
        ]),
  ];
}

/** What the register proposes is never taken for what was agreed. */
const OUR_PROPOSAL = "which is our proposal and nobody’s plan yet";

function nextOf(tables: readonly TableLine[]): TableLine["next"] {
  return tables.reduce<TableLine["next"]>(
    (soonest, { next }) =>
      next !== null && (soonest === null || next.startsAt < soonest.startsAt) ? next : soonest,
    null,
  );
}
