import { shareError, type TechnologyFirmness } from "@entente/domain";

/** Half-width of the 95% error of a share in percentage points, such as "0.8"; absent where no draw differed. */
export function shareErrorWords(share: number, draws: number): string | null {
  if (share === 0 || share === 1) return null;
  return pointsWords(100 * shareError(share, draws));
}

/** In place of an error where all draws were alike. */
export function wordsWithoutError(share: number): "never" | "always" {
  return share === 0 ? "never" : "always";
}

/** Half-width of the 95% error of the expected rank. */
export function rankErrorWords(
  { acceptability, expectedRank }: Pick<TechnologyFirmness, "acceptability" | "expectedRank">,
  draws: number,
): string {
  const variance = acceptability.reduce(
    (sum, share, place) => sum + share * (place + 1 - expectedRank) ** 2,
    0,
  );
  return (1.96 * Math.sqrt(Math.max(0, variance) / draws)).toFixed(2);
}

/** Largest share, in percent, that never seen in so many draws leaves possible at 95%: three in the draws. */
export function neverSeenWords(draws: number): string {
  return `${pointsWords(Math.min(100, 300 / draws))}%`;
}

function pointsWords(points: number): string {
  if (points >= 10) return points.toFixed(0);
  return points >= 0.095 ? points.toFixed(1) : points.toFixed(points >= 0.0095 ? 2 : 3);
}
