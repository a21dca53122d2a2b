import {
  type PriorityCell,
  type PriorityStanding,
  READINESS_BANDS,
  type TechnologyId,
} from "@entente/domain";
import { type ScaleLinear, scaleLinear } from "d3-scale";
import { line } from "d3-shape";
import { type Box, placeLabels } from "../../../ui/plots/place-labels.ts";
import { bandLevels, FOCUS_CLASS_WORDS } from "../frame/names.ts";

export const PANEL = { width: 300, height: 250, left: 24, right: 6, top: 22, bottom: 32 };
export const POINT_RADIUS = 6;
const LABEL_HEIGHT = 14;
const CLASS_HEIGHT = 18;
/** Width of a letter of 12 pixels, on average; a little more than it takes. */
const LETTER_WIDTH = 6.3;

export interface QuadrantPoint {
  readonly cell: PriorityCell;
  readonly x: number;
  readonly y: number;
  /** From low to high on both axes. */
  readonly reach: {
    readonly left: number;
    readonly right: number;
    readonly top: number;
    readonly bottom: number;
  };
  readonly label: { readonly words: string; readonly x: number; readonly y: number };
  readonly isBest: boolean;
}

/** One technology's way along the chain, in pixels. */
export interface QuadrantPanel {
  readonly technology: TechnologyId;
  readonly path: string;
  readonly points: readonly QuadrantPoint[];
}

export interface QuadrantScales {
  readonly x: ScaleLinear<number, number>;
  readonly y: ScaleLinear<number, number>;
}

/** Opportunity to the right, obstacle upward, both over their whole scale so that panels compare. */
export function quadrantScales(): QuadrantScales {
  return {
    x: scaleLinear([0, 1], [PANEL.left, PANEL.width - PANEL.right]),
    y: scaleLinear([0, 1], [PANEL.height - PANEL.bottom, PANEL.top]),
  };
}

/** A panel for each technology with a class in some band, in the order of the ranking. */
export function quadrantPanels({
  cells,
  technologies,
}: Pick<PriorityStanding, "cells" | "technologies">): readonly QuadrantPanel[] {
  const scales = quadrantScales();
  return technologies.flatMap(({ technology, bestBand }) => {
    const drawn = READINESS_BANDS.flatMap((band) =>
      cells.filter(
        (cell) => cell.technology === technology && cell.band === band && cell.focus.focusClass !== null,
      ),
    );
    if (drawn.length === 0) return [];
    const points = pointsOf(drawn, bestBand, scales);
    const way = line<QuadrantPoint>(
      ({ x }) => x,
      ({ y }) => y,
    ).digits(1);
    return [{ technology, path: way(points) ?? "", points }];
  });
}

function pointsOf(
  cells: readonly PriorityCell[],
  bestBand: PriorityCell["band"] | null,
  { x, y }: QuadrantScales,
): readonly QuadrantPoint[] {
  const placed = cells.map((cell) => {
    const { opportunity, obstacle } = cell.focus;
    return {
      cell,
      x: rounded(x(opportunity.score ?? 0)),
      y: rounded(y(obstacle.score ?? 0)),
      reach: {
        left: rounded(x(opportunity.low)),
        right: rounded(x(opportunity.high)),
        top: rounded(y(obstacle.high)),
        bottom: rounded(y(obstacle.low)),
      },
      isBest: cell.band === bestBand,
    };
  });
  const labels = placeLabels(
    placed.map((point) => ({
      key: point.cell.band,
      x: point.x,
      y: point.y,
      radius: POINT_RADIUS + 3,
      width: bandLevels(point.cell.band).length * LETTER_WIDTH,
      height: LABEL_HEIGHT,
    })),
    {
      bounds: {
        x: PANEL.left,
        y: PANEL.top,
        width: PANEL.width - PANEL.left - PANEL.right,
        height: PANEL.height - PANEL.top - PANEL.bottom,
      },
      hard: [
        ...classWords(),
        ...placed.map((point) => ({
          x: point.x - POINT_RADIUS,
          y: point.y - POINT_RADIUS,
          width: 2 * POINT_RADIUS,
          height: 2 * POINT_RADIUS,
        })),
      ],
      soft: placed.flatMap(({ reach, x: middle, y: height }) => [
        { x: reach.left, y: height - 1, width: reach.right - reach.left, height: 2 },
        { x: middle - 1, y: reach.top, width: 2, height: reach.bottom - reach.top },
      ]),
    },
  );
  return placed.map((point) => {
    const box = labels.find(({ key }) => key === point.cell.band);
    const label = { words: bandLevels(point.cell.band), x: rounded(box?.x ?? point.x), y: 0 };
    return { ...point, label: { ...label, y: rounded((box?.y ?? point.y) + LABEL_HEIGHT - 3) } };
  });
}

/** Room of the names of the classes in the corners. */
function classWords(): readonly Box[] {
  const width = FOCUS_CLASS_WORDS["clear-the-way"].length * LETTER_WIDTH;
  const [left, right] = [PANEL.left, PANEL.width - PANEL.right - width];
  const [top, bottom] = [PANEL.top, PANEL.height - PANEL.bottom - CLASS_HEIGHT];
  return [left, right].flatMap((x) => [top, bottom].map((y) => ({ x, y, width, height: CLASS_HEIGHT })));
}

function rounded(pixels: number): number {
  return Math.round(pixels * 10) / 10;
}
