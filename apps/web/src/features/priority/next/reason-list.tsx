import type { PriorityBasis } from "@entente/contract";
import { listOf, uncapitalized } from "../../../lib/sentence.ts";
import { Link } from "../../../ui/link.tsx";
import { RatingSourceNote } from "../frame/rating-source-note.tsx";
import type { PushReason, PushReasons } from "./push-reasons.ts";

interface ReasonListProps {
  readonly of: string;
  readonly reasons: PushReasons;
  readonly passages: PriorityBasis["passages"];
}

/** Why a recommendation stands where it stands: what counts for it, each with its source, and what is left out. */
export function ReasonList({ of, reasons: { known, leftOut }, passages }: ReasonListProps) {
  return (
    <>
      <ul className="reasons">
        {known.map((reason) => (
          <li key={reason.criterion}>
            <b aria-hidden="true">{reason.number}</b> <Reason of={of} reason={reason} passages={passages} />
          </li>
        ))}
      </ul>
      {leftOut.length > 0 && (
        <p className="reasons__left-out">
          Left out, not zero: {listOf(leftOut.map(({ words }) => uncapitalized(words)))}
        </p>
      )}
    </>
  );
}

interface ReasonProps extends Omit<ReasonListProps, "reasons"> {
  readonly reason: PushReason;
}

function Reason({ of, reason: { words, href, rating }, passages }: ReasonProps) {
  if (rating?.rating !== undefined && rating.rating !== null) {
    return (
      <RatingSourceNote of={of} rating={rating.rating} entry={rating} passages={passages} label={words} />
    );
  }
  return href === null ? words : <Link href={href}>{words}</Link>;
}
