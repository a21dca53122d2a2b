/** A rectangle in pixels, by its upper left corner. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A point that wants its label beside it. */
export interface LabeledPoint {
  readonly key: string;
  readonly x: number;
  readonly y: number;
  /** Distance that the label keeps from the point. */
  readonly radius: number;
  readonly width: number;
  readonly height: number;
}

export interface PlacedLabel extends Box {
  readonly key: string;
}

interface Surroundings {
  readonly bounds: Box;
  /** What a label must not cover, such as points. */
  readonly hard: readonly Box[];
  /** What it had better not cover, such as thin lines. */
  readonly soft: readonly Box[];
}

const PASSES = 4;
const [HARD_COST, SOFT_COST, OUTSIDE_COST, ORDER_COST] = [20, 1, 100, 2];

/**
 * A place for each label close to its point, such that labels cover neither each other nor points where that can be
 * avoided. Goes over the labels a few times, each taking its best place among the others; the same input gives the
 * same places.
 */
export function placeLabels(
  points: readonly LabeledPoint[],
  { bounds, hard, soft }: Surroundings,
): readonly PlacedLabel[] {
  const choices = points.map((point) => candidates(point));
  const chosen: Box[] = choices.map(([first]) => first as Box);
  for (let pass = 0; pass < PASSES; pass++) {
    for (const [place, boxes] of choices.entries()) {
      const others = chosen.filter((_box, other) => other !== place);
      const costs = boxes.map(
        (box, order) =>
          ORDER_COST * order +
          OUTSIDE_COST * (box.width * box.height - overlap(box, bounds)) +
          HARD_COST * sum(others.concat(hard), box) +
          SOFT_COST * sum(soft, box),
      );
      chosen[place] = boxes[costs.indexOf(Math.min(...costs))] as Box;
    }
  }
  return points.map(({ key }, place) => ({ key, ...(chosen[place] as Box) }));
}

/** Right, left, above and below, then the corners, then the same farther off. */
function candidates({ x, y, radius, width, height }: LabeledPoint): readonly Box[] {
  return [radius, radius + 10, radius + 24].flatMap((gap) => {
    const [left, right] = [x - gap - width, x + gap];
    const [above, below] = [y - gap - height, y + gap];
    const [middleX, middleY] = [x - width / 2, y - height / 2];
    return [
      [right, middleY],
      [right - radius / 2, above],
      [right - radius / 2, below],
      [middleX, above],
      [middleX, below],
      [left + radius / 2, above],
      [left + radius / 2, below],
      [left, middleY],
    ].map(([boxX, boxY]) => ({ x: boxX as number, y: boxY as number, width, height }));
  });
}

function sum(boxes: readonly Box[], box: Box): number {
  return boxes.reduce((total, other) => total + overlap(box, other), 0);
}

/** Area that two boxes share. */
export function overlap(a: Box, b: Box): number {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return width > 0 && height > 0 ? width * height : 0;
}
