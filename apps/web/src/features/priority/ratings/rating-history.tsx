import type { StoredRatingOutput } from "@entente/contract";
import { formatDate, formatInstant } from "../../../lib/dates.ts";
import { formatRatedValue } from "../../../lib/figure-words.ts";
import { CONFIDENCE_WORDS } from "../frame/names.ts";

interface RatingHistoryProps {
  readonly entries: readonly StoredRatingOutput[];
  readonly unit: string;
}

/** All that was ever said at one place, newest first. */
export function RatingHistory({ entries, unit }: RatingHistoryProps) {
  if (entries.length === 0) return <p className="rating-history quiet">Nobody has rated this place yet.</p>;
  return (
    <ol className="rating-history" reversed>
      {entries.map(({ sequence, rating, withdrawalReason, personName, by, at }) => (
        <li key={sequence}>
          {rating === null ? (
            <>Withdrawn: {withdrawalReason}</>
          ) : (
            <>
              {formatRatedValue(rating.value, unit)}, {CONFIDENCE_WORDS[rating.confidence].toLowerCase()}{" "}
              confidence, rated {formatDate(rating.ratedOn)}: {rating.reason}
            </>
          )}
          <span className="table__detail">
            {personName} ({by.agency}), {formatInstant(at)}
          </span>
        </li>
      ))}
    </ol>
  );
}
