/**
 * How weights are drawn, each uniform over the space. `fixed`: one point only. `simplex`: exponential draws over their
 * sum. `sorted-simplex`: those in order. `rejection`: from a larger set until one lies inside. `hit-and-run`: a random
 * walk, where rejection would keep fewer than one in a hundred.
 */
export const WEIGHT_SAMPLING_METHODS = [
  "fixed",
  "simplex",
  "sorted-simplex",
  "rejection",
  "hit-and-run",
] as const;
export type WeightSamplingMethod = (typeof WEIGHT_SAMPLING_METHODS)[number];

/** How the weights of a run were drawn. */
export interface WeightSampling {
  readonly method: WeightSamplingMethod;
  /**
   * Part of what was drawn that lay inside the space, 0 to 1: 1 where nothing can lie outside; of a walk, the part in the
   * trial for which rejection was given up.
   */
  readonly acceptanceRate: number;
  /** Steps of the walk for each draw that was kept; absent unless the method is a walk. */
  readonly stepsPerDraw: number | null;
}
