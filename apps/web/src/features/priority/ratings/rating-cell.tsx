import type { PriorityBasis, StoredRatingOutput } from "@entente/contract";
import { basisWords } from "../../../lib/basis-words.ts";
import { formatRatedValue } from "../../../lib/figure-words.ts";
import { Link } from "../../../ui/link.tsx";
import { Missing } from "../../../ui/missing.tsx";
import { bandWords, CONFIDENCE_WORDS } from "../frame/names.ts";
import { ratingAnchor } from "../frame/pages.ts";
import { RatingSourceNote } from "../frame/rating-source-note.tsx";
import { RatingHistory } from "./rating-history.tsx";
import type { RatingPlace } from "./rating-rows.ts";
import { anchorWords, worthWords } from "./rating-words.ts";
import { historyHref, rateHref } from "./ratings-address.ts";

export interface RatingCellContext {
  readonly technology: { readonly id: string; readonly name: string };
  readonly passages: PriorityBasis["passages"];
  /** Whether the person may rate. */
  readonly mayRate: boolean;
  /** The anchor of the place whose history is unfolded, and that history. */
  readonly unfolded: { readonly anchor: string; readonly entries: readonly StoredRatingOutput[] } | null;
}

interface RatingCellProps extends RatingCellContext {
  readonly place: RatingPlace;
  readonly columns?: number;
}

/** What one place is rated, with its source and history; what is missing says so. */
export function RatingCell({ place, columns = 1, ...context }: RatingCellProps) {
  const { criterion, band, own, inherited } = place;
  const anchor = ratingAnchor({ criterion: criterion.id, band });
  const label = bandWords(band);
  const isMissing = own === null && inherited === null;
  return (
    <td
      id={anchor}
      colSpan={columns}
      className={isMissing ? "rating-cell heat__cell--none" : "rating-cell"}
      data-label={label}
    >
      {own !== null && (
        <>
          <p className="rating-cell__value">
            <strong>{formatRatedValue(own.rating.value, criterion.unit)}</strong>{" "}
            <span className="quiet">{worthWords(own.rating.value, criterion)}</span>
          </p>
          <Meaning place={place} />
          <p className="quiet small">
            {basisWords(own.rating.basis, own)}, {CONFIDENCE_WORDS[own.rating.confidence].toLowerCase()}{" "}
            confidence
          </p>
        </>
      )}
      {own === null && inherited !== null && (
        <p className="quiet">
          {formatRatedValue(inherited.rating.value, criterion.unit)},{" "}
          <a href={`#${ratingAnchor({ criterion: criterion.id, band: null })}`}>as for the whole chain</a>
        </p>
      )}
      {isMissing && (
        <p className="rating-cell__value">
          <Missing words="not rated" />
        </p>
      )}
      <CellLinks place={place} anchor={anchor} {...context} />
    </td>
  );
}

function Meaning({ place: { criterion, own } }: { readonly place: RatingPlace }) {
  const words = own === null ? null : anchorWords(own.rating.value, criterion);
  return words === null ? null : <p className="small">{words}</p>;
}

interface CellLinksProps extends RatingCellContext {
  readonly place: RatingPlace;
  readonly anchor: string;
}

function CellLinks({ place, anchor, technology, passages, mayRate, unfolded }: CellLinksProps) {
  const { criterion, band, own } = place;
  const what = `${technology.name}, ${criterion.name}, ${bandWords(band)}`;
  const isUnfolded = unfolded !== null && unfolded.anchor === anchor;
  return (
    <>
      <div className="rating-cell__links no-print">
        {own !== null && <RatingSourceNote of={what} rating={own.rating} entry={own} passages={passages} />}
        {!isUnfolded && (
          <Link href={historyHref(technology.id, { criterion: criterion.id, band })}>
            History{own !== null && own.sequence > 1 && ` (${own.sequence})`}
            <span className="usa-sr-only"> of {what}</span>
          </Link>
        )}
        {mayRate && (
          <Link href={rateHref({ technology: technology.id, criterion: criterion.id, band })}>
            {own === null ? "Rate" : "Rate again"}
            <span className="usa-sr-only"> {what}</span>
          </Link>
        )}
      </div>
      {isUnfolded && <RatingHistory entries={unfolded.entries} unit={criterion.unit} />}
    </>
  );
}
