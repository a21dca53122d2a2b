import type { LeaderStability, TechnologyId } from "@entente/domain";

/** The smallest move of one weight, the others in proportion, that changes who is first. */
export interface Flip {
  readonly criterion: LeaderStability["criterion"];
  readonly index: LeaderStability["index"];
  readonly from: number;
  /** Where another draws level; beyond it that one is first. */
  readonly to: number;
  readonly by: readonly TechnologyId[];
}

/** The nearest flip; absent when no single weight can change the first place. */
export function nearestFlip(stability: readonly LeaderStability[]): Flip | null {
  const flips = stability.flatMap(({ criterion, index, weight, below, above }) =>
    [below, above].flatMap((end): Flip[] =>
      end === null ? [] : [{ criterion, index, from: weight, to: end.at, by: end.by }],
    ),
  );
  return flips.reduce<Flip | null>(
    (nearest, flip) => (nearest === null || moveOf(flip) < moveOf(nearest) ? flip : nearest),
    null,
  );
}

function moveOf({ from, to }: Flip): number {
  return Math.abs(to - from);
}

/** A move of a weight in words, such as "rose from 14% past 48%"; the figure after "past" is never too small. */
export function moveWords({ from, to }: Pick<Flip, "from" | "to">): string {
  const isRise = to >= from;
  for (const digits of [0, 1, 2]) {
    const step = 10 ** digits;
    const reached = (isRise ? Math.ceil(to * 100 * step - 1e-9) : Math.floor(to * 100 * step + 1e-9)) / step;
    if (reached <= 0) return `fell from ${percent(from, digits)} to almost nothing`;
    if (reached >= 100) return `rose from ${percent(from, digits)} to almost everything`;
    const shown = `${reached.toFixed(digits)}%`;
    if (shown !== percent(from, digits)) {
      return isRise
        ? `rose from ${percent(from, digits)} past ${shown}`
        : `fell from ${percent(from, digits)} below ${shown}`;
    }
  }
  return `moved ever so little from ${percent(from, 2)}`;
}

function percent(share: number, digits: number): string {
  return `${(share * 100).toFixed(digits)}%`;
}
