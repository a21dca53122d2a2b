import { basisWords } from "../../../lib/basis-words.ts";
import { formatDate, formatInstant } from "../../../lib/dates.ts";
import { type AlignmentNames, STANCE_CONFIDENCE_WORDS } from "../frame/names.ts";
import type { StanceHistory } from "./load-stances.ts";

interface StanceHistoryListProps {
  /** Newest first. */
  readonly entries: StanceHistory;
  readonly names: AlignmentNames;
}

/** All that was ever put down of a country on an issue; withdrawn entries stay in it. */
export function StanceHistoryList({ entries, names }: StanceHistoryListProps) {
  const withdrawn = new Set(entries.flatMap(({ withdraws }) => withdraws ?? []));
  if (entries.length === 0) return <p className="quiet small">Nothing was ever put down here.</p>;
  return (
    <ol className="rating-history" reversed>
      {entries.map((entry) => (
        <li key={entry.sequence}>
          {entry.stance === null ? (
            <>
              Withdrawn, entry {entry.withdraws}: {entry.withdrawalReason}
            </>
          ) : (
            <>
              {names.answer(entry.issue, entry.stance.value)} since {formatDate(entry.stance.since)},{" "}
              {STANCE_CONFIDENCE_WORDS[entry.stance.source.confidence].toLowerCase()} confidence,{" "}
              {entry.stance.source.title}: {entry.stance.reason}
              {withdrawn.has(entry.sequence) && <span className="quiet"> (withdrawn later)</span>}
            </>
          )}
          <span className="table__detail">
            {entry.stance !== null && `${basisWords(entry.stance.source.basis, entry)}. `}
            Entry {entry.sequence}, {entry.personName} ({entry.by.agency}), {formatInstant(entry.at)}
          </span>
        </li>
      ))}
    </ol>
  );
}
