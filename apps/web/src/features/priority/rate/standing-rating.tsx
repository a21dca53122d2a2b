import type { PriorityBasis } from "@entente/contract";
import { formatRatedValue } from "../../../lib/figure-words.ts";
import { Disclosure } from "../../../ui/disclosure.tsx";
import { Missing } from "../../../ui/missing.tsx";
import { RatingSourceNote } from "../frame/rating-source-note.tsx";
import { CriterionScale } from "../ratings/criterion-scale.tsx";
import { RatingHistory } from "../ratings/rating-history.tsx";
import { worthWords } from "../ratings/rating-words.ts";
import type { PlaceToRate } from "./load-rate.ts";

interface StandingRatingProps {
  readonly chosen: PlaceToRate;
  readonly passages: PriorityBasis["passages"];
}

/** What is asked, the scale with its anchors, and what stands at the place now. */
export function StandingRating({ chosen: { criterion, history }, passages }: StandingRatingProps) {
  const [last] = history;
  return (
    <section className="standing-rating" aria-label="What is asked, and what stands now">
      <p>{criterion.question}</p>
      <CriterionScale criterion={criterion} passages={passages} isOpen />
      <dl className="facts">
        <div>
          <dt>Stands now</dt>
          <dd>
            {last === undefined || last.rating === null ? (
              <>
                <Missing words="not rated" /> {last !== undefined && <span className="quiet">withdrawn</span>}
              </>
            ) : (
              <>
                {formatRatedValue(last.rating.value, criterion.unit)},{" "}
                {worthWords(last.rating.value, criterion)}{" "}
                <RatingSourceNote
                  of="the present rating"
                  rating={last.rating}
                  entry={last}
                  passages={passages}
                />
              </>
            )}
          </dd>
        </div>
      </dl>
      {history.length > 0 && (
        <Disclosure summary={`History (${history.length})`}>
          <RatingHistory entries={history} unit={criterion.unit} />
        </Disclosure>
      )}
    </section>
  );
}
