import type { PriorityCell, PriorityStanding } from "@entente/domain";
import { formatScore } from "../../../../lib/figure-words.ts";
import { type Box, placeLabels } from "../../../../ui/plots/place-labels.ts";
import type { PriorityNames } from "../../frame/names.ts";
import { frontCells, frontPath } from "./front-path.ts";
import { type IsoCurve, isoCurves } from "./iso-curves.ts";
import { type PlotArea, type PlotSize, plotArea } from "./plot-area.ts";

/** One ranked cell in the plot. */
export interface PlotMark {
  readonly cell: PriorityCell;
  readonly x: number;
  readonly y: number;
  /** Whether the technology is ranked by this cell; it then has a label and whiskers. */
  readonly isBest: boolean;
}

/** From low to high on both axes, whatever missing and uncertain ratings turn out to be. */
export interface Whisker {
  readonly key: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly x: number;
  readonly y: number;
}

export interface PlotLabel {
  readonly key: string;
  readonly name: string;
  readonly figure: string;
  readonly x: number;
  readonly y: number;
}

export interface TechnologyPlotLayout {
  readonly area: PlotArea;
  readonly curves: readonly IsoCurve[];
  /** Its name ends at `label`, left of where the front meets the axis. */
  readonly front: { readonly path: string; readonly label: { readonly x: number; readonly y: number } };
  readonly whiskers: readonly Whisker[];
  /** Other bands first, so that the best cells are drawn over them. */
  readonly marks: readonly PlotMark[];
  readonly labels: readonly PlotLabel[];
}

export const BEST_RADIUS = 8;
export const OTHER_RADIUS = 5;
export const FRONT_WORDS = "Front: nothing is better on both counts";
const FRONT_WIDTH = FRONT_WORDS.length * 6;
const LABEL_HEIGHT = 17;
/** Width of a semibold letter of 13 pixels, on average; a little more than it takes. */
const LETTER_WIDTH = 7.1;

/** Everything that the plot draws, in pixels; absent when no cell is ranked. */
export function plotLayout(
  { cells, technologies }: Pick<PriorityStanding, "cells" | "technologies">,
  emphasis: number,
  names: PriorityNames,
  size: PlotSize,
): TechnologyPlotLayout | null {
  const ranked = cells.filter(({ isCovered }) => isCovered);
  if (ranked.length === 0) return null;
  const bestBands = new Map(technologies.map(({ technology, bestBand }) => [technology, bestBand]));
  const isBest = (cell: PriorityCell) => bestBands.get(cell.technology) === cell.band;
  const best = ranked.filter(isBest);
  const area = plotArea(ranked, best, size);
  const at = (cell: PriorityCell) => ({
    x: rounded(area.x(cell.amenability.score ?? 0)),
    y: rounded(area.y(cell.criticality.score ?? 0)),
  });

  const front = frontCells(ranked);
  const last = front.at(-1);
  const frontLabel = {
    x: (last === undefined ? size.width - size.right : at(last).x) - 6,
    y: size.height - size.bottom - 8,
  };
  const whiskers = best.map((cell): Whisker => {
    const { criticality, amenability } = cell;
    return {
      key: cell.technology,
      ...at(cell),
      left: rounded(area.x(amenability.low)),
      right: rounded(area.x(amenability.high)),
      top: rounded(area.y(criticality.high)),
      bottom: rounded(area.y(criticality.low)),
    };
  });
  const marks = ranked
    .map((cell): PlotMark => ({ cell, ...at(cell), isBest: isBest(cell) }))
    .toSorted((a, b) => Number(a.isBest) - Number(b.isBest));

  return {
    area,
    curves: isoCurves(area, emphasis),
    front: { path: frontPath(front, area), label: frontLabel },
    whiskers,
    marks,
    labels: labelsOf(marks, whiskers, frontLabel, names, size),
  };
}

function labelsOf(
  marks: readonly PlotMark[],
  whiskers: readonly Whisker[],
  frontLabel: { readonly x: number; readonly y: number },
  names: PriorityNames,
  size: PlotSize,
): readonly PlotLabel[] {
  const labeled = marks
    .filter((mark) => mark.isBest)
    .map((mark) => ({
      mark,
      name: names.technology(mark.cell.technology),
      figure: formatScore(mark.cell.headline.score ?? 0),
    }));
  const points = labeled.map(({ mark, name, figure }) => ({
    key: mark.cell.technology,
    x: mark.x,
    y: mark.y,
    radius: BEST_RADIUS + 3,
    width: (name.length + figure.length + 1) * LETTER_WIDTH,
    height: LABEL_HEIGHT,
  }));
  const placed = placeLabels(points, {
    bounds: {
      x: size.left,
      y: size.top,
      width: size.width - size.left - size.right,
      height: size.height - size.top - size.bottom,
    },
    hard: [
      ...marks.map(({ x, y, isBest }) => around(x, y, isBest ? BEST_RADIUS : OTHER_RADIUS)),
      { x: frontLabel.x - FRONT_WIDTH, y: frontLabel.y - 12, width: FRONT_WIDTH, height: 15 },
    ],
    soft: whiskers.flatMap(({ left, right, top, bottom, x, y }) => [
      { x: left, y: y - 1, width: right - left, height: 2 },
      { x: x - 1, y: top, width: 2, height: bottom - top },
    ]),
  });
  return labeled.map(({ name, figure }, place) => {
    const box = placed[place] as Box & { readonly key: string };
    return { key: box.key, name, figure, x: rounded(box.x), y: rounded(box.y + LABEL_HEIGHT - 4) };
  });
}

function around(x: number, y: number, radius: number): Box {
  return { x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius };
}

function rounded(pixels: number): number {
  return Math.round(pixels * 10) / 10;
}
