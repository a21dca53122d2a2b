import type { PriorityCell, PriorityStanding } from "@entente/domain";
import type { CellPlace } from "./chain-address.ts";

/** The ranked cells with the largest headline of all: more than one when they tie, none when nothing is ranked. */
export function bestCells({
  cells,
  technologies,
}: Pick<PriorityStanding, "cells" | "technologies">): readonly PriorityCell[] {
  return technologies
    .filter(({ rank }) => rank === 1)
    .flatMap(({ technology, bestBand }) =>
      cells.filter((cell) => cell.technology === technology && cell.band === bestBand),
    );
}

/** The cell that the address asks for, else the best, else the first; absent when there is none at all. */
export function explainedCell(
  standing: Pick<PriorityStanding, "cells" | "technologies">,
  asked: CellPlace | null,
): PriorityCell | null {
  const found = standing.cells.find(
    ({ technology, band }) => asked !== null && technology === asked.technology && band === asked.band,
  );
  return found ?? bestCells(standing)[0] ?? standing.cells[0] ?? null;
}
