import { isTied } from "../../internal/tie.ts";
import { err, ok, type Result } from "../../result.ts";
import { firstRepeated } from "../value-table.ts";
import { type WeightPoints, type Weights, type WeightsRefusal, weightsOf } from "../weights.ts";
import type { RaterRepeated } from "./rater-table.ts";

/** What one rater says that the criteria are worth. */
export interface RaterWeights<R extends string, C extends string> {
  readonly rater: R;
  readonly points: WeightPoints<C>;
}

/** The criteria on whose weight two raters differ most. */
export interface WeightDifference<R extends string, C extends string> {
  readonly first: R;
  readonly second: R;
  /** Difference of the weights there, 0 to 1; 0 when the two weigh all alike. */
  readonly size: number;
  /** All criteria with this difference, and both weights, each as a part of 1; none when `size` is 0. */
  readonly criteria: readonly {
    readonly criterion: C;
    readonly first: number;
    readonly second: number;
  }[];
}

/** Why a rater's weights are no weights. */
export type RaterWeightsRefusal<R extends string, C extends string> = WeightsRefusal<C> & {
  readonly rater: R;
};

/**
 * For every two raters, the criteria on which their weights differ most. Points are divided by their sum first, so what
 * is compared is what a criterion counts. Each pair once, in the order of the raters.
 *
 * Fails with `rater-repeated` when a rater is named twice, and as `weightsOf` does, naming the rater.
 */
export function weightDifferences<R extends string, C extends string>(
  criteria: readonly C[],
  raterWeights: readonly RaterWeights<R, C>[],
): Result<readonly WeightDifference<R, C>[], RaterRepeated<R> | RaterWeightsRefusal<R, C>> {
  const repeated = firstRepeated(raterWeights.map(({ rater }) => rater));
  if (repeated !== null) return err({ code: "rater-repeated", rater: repeated });
  const checked: { readonly rater: R; readonly weights: Weights<C> }[] = [];
  for (const { rater, points } of raterWeights) {
    const weights = weightsOf(criteria, points);
    if (!weights.ok) return err({ ...weights.error, rater });
    checked.push({ rater, weights: weights.value });
  }
  return ok(
    checked.flatMap((first, index) =>
      checked.slice(index + 1).map((second) => ({
        first: first.rater,
        second: second.rater,
        ...largestDifference(criteria, first.weights.values, second.weights.values),
      })),
    ),
  );
}

function largestDifference<C extends string>(
  criteria: readonly C[],
  first: Float64Array,
  second: Float64Array,
): Pick<WeightDifference<string, C>, "size" | "criteria"> {
  const compared = criteria.map((criterion, index) => ({
    criterion,
    first: first[index] as number,
    second: second[index] as number,
  }));
  const differenceOf = (pair: (typeof compared)[number]) => Math.abs(pair.first - pair.second);
  const size = Math.max(...compared.map(differenceOf));
  if (isTied(size, 0)) return { size: 0, criteria: [] };
  return { size, criteria: compared.filter((pair) => isTied(differenceOf(pair), size)) };
}
