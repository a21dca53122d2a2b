import { Fragment } from "react";
import { formatScore } from "../../../lib/figure-words.ts";
import { formatCount } from "../../../lib/numbers.ts";
import { Figure, Lede } from "../../../ui/lede.tsx";
import type { PriorityNames } from "../frame/names.ts";
import { ratingsHref } from "../frame/pages.ts";
import type { FirstPlaces } from "./first-places.ts";

interface TechnologiesLedeProps {
  readonly places: FirstPlaces;
  readonly names: PriorityNames;
}

/** Who is first and by how much, and how many cannot be ranked, in one sentence. */
export function TechnologiesLede({ places, names }: TechnologiesLedeProps) {
  const { first, next, unranked, total } = places;
  const few = (
    <>
      <Figure href={unranked.length === 0 ? null : "#not-ranked"}>
        {formatCount(unranked.length)} of {formatCount(total)}
      </Figure>{" "}
      technologies {unranked.length === 1 ? "has" : "have"} too few ratings to be ranked
    </>
  );
  if (first.length === 0) return <Lede>No technology is ranked: {few}.</Lede>;
  return (
    <Lede>
      <Named standings={first} names={names} /> {first.length === 1 ? "is first" : "share the first place"}
      {next.length > 0 && (
        <>
          , ahead of <Named standings={next} names={names} />
        </>
      )}
      {unranked.length > 0 && <>; {few}</>}.
    </Lede>
  );
}

interface NamedProps {
  readonly standings: FirstPlaces["first"];
  readonly names: PriorityNames;
}

function Named({ standings, names }: NamedProps) {
  return standings.map(({ technology, best }, place) => (
    <Fragment key={technology}>
      {place > 0 && (place === standings.length - 1 ? " and " : ", ")}
      {names.technology(technology)} (
      <Figure href={ratingsHref(technology)}>{formatScore(best.score ?? 0)}</Figure>)
    </Fragment>
  ));
}
