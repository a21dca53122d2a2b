import type { PriorityBasis, StoredRatingOutput } from "@entente/contract";
import type { Rating } from "@entente/domain";
import { type ReactNode } from "react";
import { basisWords } from "../../../lib/basis-words.ts";
import { formatDate } from "../../../lib/dates.ts";
import { PassageWords } from "../../../ui/passage-words.tsx";
import { CONFIDENCE_WORDS } from "./names.ts";

interface RatingSourceNoteProps {
  /** What is sourced, for screen readers: "Semiconductors, Need to act together". */
  readonly of: string;
  readonly rating: Rating;
  /** Who put it down here. */
  readonly entry: Pick<StoredRatingOutput, "by" | "personName">;
  readonly passages: PriorityBasis["passages"];
  /** What is read before opening; "Source" when left out. */
  readonly label?: string;
}

/** Where a rating comes from: basis, rater, source with place and terms, passage, confidence, caveat and reason. */
export function RatingSourceNote({ of, rating, entry, passages, label = "Source" }: RatingSourceNoteProps) {
  const { source, passage, confidence, basis, ratedOn, reason } = rating;
  return (
    <details className="disclosure source-note">
      <summary>
        {label}
        <span className="usa-sr-only"> of {of}</span>
      </summary>
      <dl>
        <Row term="Reason">{reason}</Row>
        <Row term="Basis">{basisWords(basis, entry)}</Row>
        <Row term="Rated">
          {formatDate(ratedOn)}, put down by {entry.personName} ({entry.by.agency}); confidence{" "}
          {CONFIDENCE_WORDS[confidence].toLowerCase()}
        </Row>
        <Row term="From">
          {source.title}, {source.publisher}, {source.year}
        </Row>
        <Row term="Where">
          {passage === null ? source.locator : <PassageWords {...{ passage, passages }} />}
        </Row>
        <Row term="Terms">{source.license}</Row>
        {source.caveat !== null && <Row term="Caveat">{source.caveat}</Row>}
      </dl>
    </details>
  );
}

function Row({ term, children }: { readonly term: string; readonly children: ReactNode }) {
  return (
    <>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </>
  );
}
