import type { PriorityStanding } from "@entente/domain";
import { Fragment, type ReactNode } from "react";
import { formatScore } from "../../../lib/figure-words.ts";
import { formatCount } from "../../../lib/numbers.ts";
import { uncapitalized } from "../../../lib/sentence.ts";
import { Figure, Lede } from "../../../ui/lede.tsx";
import { BAND_WORDS, FOCUS_CLASS_WORDS, type PriorityNames } from "../frame/names.ts";
import { bestCells } from "./best-cell.ts";
import type { PointedCells } from "./chain-address.ts";
import { classCounts } from "./class-counts.ts";

interface ChainLedeProps {
  readonly standing: PriorityStanding;
  readonly names: PriorityNames;
  readonly pointedHref: (cells: PointedCells) => string;
  readonly cellHref: (cell: PriorityStanding["cells"][number]) => string;
}

/** The best cell, how many cells are in each class, and how many of the classes are certain. */
export function ChainLede({ standing, names, pointedHref, cellHref }: ChainLedeProps) {
  const { counts, classed, certain, cells } = classCounts(standing);
  const best = bestCells(standing);
  if (classed === 0) {
    return (
      <Lede>Nobody knows yet: none of {formatCount(cells)} cells has ratings that count on both sides.</Lede>
    );
  }
  return (
    <Lede>
      {best.length > 0 && (
        <>
          Work together first on{" "}
          {separated(
            best.map((cell) => (
              <>
                {names.technology(cell.technology)} in {uncapitalized(BAND_WORDS[cell.band])} (
                <Figure href={cellHref(cell)}>{formatScore(cell.headline.score ?? 0)}</Figure>)
              </>
            )),
          )}
          .{" "}
        </>
      )}
      Of {formatCount(cells)} cells,{" "}
      {separated(
        counts.map(({ focusClass, count }) => (
          <>
            <Figure href={count === 0 ? null : pointedHref(focusClass)}>
              {count === 0 ? "none" : formatCount(count)}
            </Figure>{" "}
            {uncapitalized(FOCUS_CLASS_WORDS[focusClass])}
          </>
        )),
      )}
      {classed < cells && (
        <>
          ; <Figure href={pointedHref("not-known")}>{formatCount(cells - classed)}</Figure> cannot be told for
          want of ratings
        </>
      )}
      . The class is certain in{" "}
      <Figure href={certain === 0 ? null : pointedHref("certain")}>
        {certain === 0 ? "none" : formatCount(certain)}
      </Figure>{" "}
      of {formatCount(classed)}.
    </Lede>
  );
}

function separated(items: readonly ReactNode[]): ReactNode {
  return items.map((item, place) => (
    <Fragment key={place}>
      {place > 0 && (place === items.length - 1 ? " and " : ", ")}
      {item}
    </Fragment>
  ));
}
