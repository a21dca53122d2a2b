import { BASIS_COUNTED } from "../../../lib/basis-counted.ts";
import { formatCount } from "../../../lib/numbers.ts";
import { Figure, Lede } from "../../../ui/lede.tsx";
import { ratingAnchor } from "../frame/pages.ts";
import { type CriterionRatings, type RatingCounts, ratingCounts } from "./rating-rows.ts";

/** How many ratings are given, on what they rest and how many are missing, in one sentence. */
export function RatingsLede({ rows }: { readonly rows: readonly CriterionRatings[] }) {
  const { places, rated, missing, byBasis } = ratingCounts(rows);
  const [gap] = missing;
  return (
    <Lede>
      Of the {formatCount(places)} ratings that the model asks for,{" "}
      <Figure href="#ratings">{formatCount(rated)}</Figure> {rated === 1 ? "is" : "are"} given
      <Bases byBasis={byBasis} />
      {gap !== undefined && (
        <>
          ;{" "}
          <Figure href={`#${ratingAnchor({ criterion: gap.criterion.id, band: gap.band })}`}>
            {formatCount(missing.length)}
          </Figure>{" "}
          {missing.length === 1 ? "is" : "are"} missing
        </>
      )}
      .
    </Lede>
  );
}

function Bases({ byBasis }: Pick<RatingCounts, "byBasis">) {
  const [only] = byBasis;
  if (only !== undefined && only.count > 1 && byBasis.length === 1)
    return `, ${BASIS_COUNTED[only.basis].all}`;
  return byBasis.map(({ basis, count }, place) => {
    const before = place === 0 ? ": " : place === byBasis.length - 1 ? " and " : ", ";
    return `${before}${formatCount(count)} ${count === 1 ? BASIS_COUNTED[basis].one : BASIS_COUNTED[basis].many}`;
  });
}
