import { type ScaleLinear, scaleLinear } from "d3-scale";
import { type Box, placeLabels } from "../../../ui/plots/place-labels.ts";
import type { FrontPoint } from "./fullest-point.ts";

export interface FrontierSize {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** A point of the front with its place. */
export interface FrontierMark {
  readonly point: FrontPoint;
  readonly x: number;
  readonly y: number;
  /** How well the weakest pair is aligned, 1 to 5; absent where it is not known, or there is no pair. */
  readonly shade: number | null;
}

export interface FrontierLabel {
  readonly key: string;
  readonly text: string;
  readonly figure: string;
  readonly x: number;
  readonly y: number;
}

export interface FrontierLayout {
  readonly size: FrontierSize;
  readonly x: ScaleLinear<number, number>;
  readonly y: ScaleLinear<number, number>;
  /** Numbers of members along the axis. */
  readonly sizes: readonly number[];
  readonly marks: readonly FrontierMark[];
  readonly labels: readonly FrontierLabel[];
  /** The most that each number of members covers, as a staircase; empty when there is no point. */
  readonly staircase: string;
  /** What no coalition can pass when the search was cut short; absent when the front is complete. */
  readonly bound: string | null;
  /** From where on nothing can be covered, as a share of the weight; absent when all can. */
  readonly reachable: number | null;
}

export interface LabelWords {
  readonly text: string;
  readonly figure: string;
}

interface FrontierInput {
  readonly points: readonly FrontPoint[];
  readonly totalWeight: number;
  /** Weight of what can be covered at all. */
  readonly reachableWeight: number;
  readonly coverageAtMost: readonly { readonly size: number; readonly coverage: number }[] | null;
  readonly label: (point: FrontPoint) => LabelWords;
}

export const MARK_RADIUS = 9;
const SHADES = 5;
const LETTER_WIDTH = 7;
const LABEL_HEIGHT = 17;
const SIZES_MINIMUM = 4;

/** Everything that the plot of a front draws, in pixels; absent when there is no point, or nothing has weight. */
export function frontierLayout(
  { points, totalWeight, reachableWeight, coverageAtMost, label }: FrontierInput,
  size: FrontierSize,
): FrontierLayout | null {
  if (points.length === 0 || totalWeight <= 0) return null;
  const largest = Math.max(SIZES_MINIMUM, ...points.map((point) => point.size));
  const sizes = Array.from({ length: largest }, (_, place) => place + 1);
  const x = scaleLinear([0.5, largest + 0.5], [size.left, size.width - size.right]);
  const y = scaleLinear([0, 1], [size.height - size.bottom, size.top]);
  const share = (coverage: number) => coverage / totalWeight;
  const marks = points.map(
    (point): FrontierMark => ({
      point,
      x: rounded(x(point.size)),
      y: rounded(y(share(point.coverage))),
      shade: point.size === 1 ? null : shadeOf(point.weakestPair),
    }),
  );
  const stairs = (steps: readonly { readonly size: number; readonly coverage: number }[]) => {
    const inSight = steps.filter((step) => step.size <= largest);
    const [first] = inSight;
    if (first === undefined) return "";
    const path = inSight.map((step) => `H${rounded(x(step.size))}V${rounded(y(share(step.coverage)))}`);
    return `M${rounded(x(first.size))} ${size.height - size.bottom}${path.join("")}H${size.width - size.right}`;
  };
  const reachable = share(reachableWeight);
  return {
    size,
    x,
    y,
    sizes,
    marks,
    labels: labelsOf(marks, stairBoxes(marks, size), label, size),
    staircase: stairs(mostBySize(points)),
    bound: coverageAtMost === null ? null : stairs(coverageAtMost),
    reachable: reachable < 1 ? reachable : null,
  };
}

/** The shade for an alignment of 0 to 1: five steps, the deepest for the best aligned; absent when it is not known. */
export function shadeOf(alignment: number | null): number | null {
  return alignment === null ? null : Math.min(SHADES, Math.floor(alignment * SHADES) + 1);
}

/** The most that each number of members covers, where one more covers more. */
export function mostBySize(
  points: readonly Pick<FrontPoint, "size" | "coverage">[],
): readonly { readonly size: number; readonly coverage: number }[] {
  const most: { size: number; coverage: number }[] = [];
  for (const { size, coverage } of points.toSorted((a, b) => a.size - b.size || b.coverage - a.coverage)) {
    if (coverage > (most.at(-1)?.coverage ?? 0)) most.push({ size, coverage });
  }
  return most;
}

/** Where the staircase runs to the right of each mark and up to it, for labels to keep away from. */
function stairBoxes(marks: readonly FrontierMark[], size: FrontierSize): readonly Box[] {
  const right = size.width - size.right;
  return marks.flatMap(({ x, y }) => {
    const next = marks.find((other) => other.x > x);
    return [
      { x, y: y - 1, width: (next?.x ?? right) - x, height: 2 },
      { x: x - 1, y, width: 2, height: size.height - size.bottom - y },
    ];
  });
}

function labelsOf(
  marks: readonly FrontierMark[],
  soft: readonly Box[],
  words: FrontierInput["label"],
  size: FrontierSize,
): readonly FrontierLabel[] {
  const labeled = marks.map((mark) => ({ mark, ...words(mark.point) }));
  const placed = placeLabels(
    labeled.map(({ mark, text, figure }) => ({
      key: keyOf(mark.point),
      x: mark.x,
      y: mark.y,
      radius: MARK_RADIUS + 4,
      width: (text.length + figure.length + 1) * LETTER_WIDTH,
      height: LABEL_HEIGHT,
    })),
    {
      bounds: {
        x: size.left,
        y: size.top,
        width: size.width - size.left - size.right,
        height: size.height - size.top - size.bottom,
      },
      hard: marks.map(({ x, y }) => ({
        x: x - MARK_RADIUS,
        y: y - MARK_RADIUS,
        width: 2 * MARK_RADIUS,
        height: 2 * MARK_RADIUS,
      })),
      soft,
    },
  );
  return labeled.map(({ text, figure }, place) => {
    const box = placed[place] as Box & { readonly key: string };
    return { key: box.key, text, figure, x: rounded(box.x), y: rounded(box.y + LABEL_HEIGHT - 4) };
  });
}

/** Tells the points of one front apart. */
export function keyOf({ size, coverage, weakestPair }: FrontPoint): string {
  return `${size} ${coverage} ${weakestPair}`;
}

function rounded(pixels: number): number {
  return Math.round(pixels * 10) / 10;
}
