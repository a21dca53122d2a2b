import type { BlocName, CountryCode } from "@entente/domain";
import { type Box, placeLabels } from "../../../ui/plots/place-labels.ts";
import type { MapAnswer } from "../frame/outputs.ts";

export interface MapSize {
  readonly width: number;
  readonly height: number;
}

/** Room around the outermost places, for their labels. */
const MARGIN = 26;
export const MARK_RADIUS = 5;
const LABEL_HEIGHT = 16;
/** Width of a letter of 13 pixels, on average; a little more than it takes. */
const LETTER_WIDTH = 7;

export interface MapPoint {
  readonly holder: CountryCode;
  readonly x: number;
  readonly y: number;
  readonly label: Box & { readonly words: string };
  /** From the mark to a label that had to be set farther off; absent where the label is beside its mark. */
  readonly leader: string | null;
}

export interface MapLayout extends MapSize {
  readonly points: readonly MapPoint[];
  /** A distance of 0.1 in pixels; the same both ways. */
  readonly tenth: number;
}

/** The places in pixels at the same scale both ways, with labels that keep clear of each other; absent for no places. */
export function mapLayout(
  places: MapAnswer["map"]["places"],
  labelOf: (holder: CountryCode) => string,
  { width, height }: MapSize,
): MapLayout | null {
  if (places.length === 0) return null;
  const [xs, ys] = [places.map(({ x }) => x), places.map(({ y }) => y)];
  const [left, right] = [Math.min(...xs), Math.max(...xs)];
  const [bottom, top] = [Math.min(...ys), Math.max(...ys)];
  const side = 3 * MARGIN;
  const scale = Math.min(
    (width - 2 * side) / Math.max(right - left, 1e-9),
    (height - 2 * MARGIN) / Math.max(top - bottom, 1e-9),
    10 * width,
  );
  const drawn = places.map(({ holder, x, y }) => ({
    holder,
    x: rounded(width / 2 + scale * (x - (left + right) / 2)),
    y: rounded(height / 2 - scale * (y - (bottom + top) / 2)),
  }));
  const labels = placeLabels(
    drawn.map(({ holder, x, y }) => ({
      key: holder,
      x,
      y,
      radius: MARK_RADIUS + 3,
      width: labelOf(holder).length * LETTER_WIDTH,
      height: LABEL_HEIGHT,
    })),
    {
      bounds: { x: 0, y: 0, width, height },
      hard: drawn.map(({ x, y }) => ({
        x: x - MARK_RADIUS,
        y: y - MARK_RADIUS,
        width: 2 * MARK_RADIUS,
        height: 2 * MARK_RADIUS,
      })),
      soft: [],
    },
  );
  return {
    width,
    height,
    tenth: rounded(scale / 10),
    points: drawn.map((point) => {
      const { key: _key, ...box } = labels.find(({ key }) => key === point.holder) ?? {
        key: point.holder,
        x: point.x,
        y: point.y,
        width: 0,
        height: LABEL_HEIGHT,
      };
      return {
        ...point,
        leader: leaderTo(point, box),
        label: { ...box, x: rounded(box.x), y: rounded(box.y), words: labelOf(point.holder) },
      };
    }),
  };
}

/** Farther from its mark than this, a label is joined to it by a line. */
const BESIDE = MARK_RADIUS + 8;

function leaderTo({ x, y }: Pick<MapPoint, "x" | "y">, box: Box): string | null {
  const nearX = Math.min(Math.max(x, box.x), box.x + box.width);
  const nearY = Math.min(Math.max(y, box.y), box.y + box.height);
  if (Math.hypot(nearX - x, nearY - y) <= BESIDE) return null;
  return `M${x},${y}L${rounded(nearX)},${rounded(nearY)}`;
}

/** A mark that tells the blocs apart without color: a circle, a diamond, a square for those in neither. */
export function blocShape(bloc: BlocName | null, radius: number): string {
  switch (bloc) {
    case "transatlantic":
      return `M${-radius},0a${radius},${radius} 0 1 0 ${2 * radius},0a${radius},${radius} 0 1 0 ${-2 * radius},0Z`;
    case "transpacific":
      return `M0,${-radius - 1}L${radius + 1},0L0,${radius + 1}L${-radius - 1},0Z`;
    case null:
      return `M${-radius},${-radius}h${2 * radius}v${2 * radius}h${-2 * radius}Z`;
  }
}

function rounded(pixels: number): number {
  return Math.round(pixels * 10) / 10;
}
