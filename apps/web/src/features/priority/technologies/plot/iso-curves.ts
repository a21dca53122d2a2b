import { line } from "d3-shape";
import { type PlotArea, tenthsIn } from "./plot-area.ts";

/** Where every point has the same headline. */
export interface IsoCurve {
  readonly headline: number;
  readonly path: string;
  /** Its end at the right or at the bottom, where its figure stands. */
  readonly end: { readonly x: number; readonly y: number };
}

const STEPS = 48;

/** Curves of equal headline C^t · A^(1−t) for each tenth that crosses the area; t is the emphasis on criticality. */
export function isoCurves({ x, y }: PlotArea, emphasis: number): readonly IsoCurve[] {
  const [fromA = 0, toA = 1] = x.domain();
  const [fromC = 0, toC = 1] = y.domain();
  const critical = (headline: number, amenability: number) =>
    (headline / amenability ** (1 - emphasis)) ** (1 / emphasis);
  const amenable = (headline: number, criticality: number) =>
    (headline / criticality ** emphasis) ** (1 / (1 - emphasis));

  return tenthsIn([0.1, 0.9]).flatMap((headline): IsoCurve[] => {
    const start = Math.max(fromA, amenable(headline, toC));
    const end = Math.min(toA, fromC === 0 ? toA : amenable(headline, fromC));
    if (!(start > 0 && end - start > 0.01)) return [];
    const points = Array.from({ length: STEPS + 1 }, (_, step): [number, number] => {
      const amenability = start + ((end - start) * step) / STEPS;
      return [rounded(x(amenability)), rounded(y(critical(headline, amenability)))];
    });
    const [endX, endY] = points.at(-1) as [number, number];
    return [{ headline, path: line()(points) ?? "", end: { x: endX, y: endY } }];
  });
}

function rounded(pixels: number): number {
  return Math.round(pixels * 10) / 10;
}
