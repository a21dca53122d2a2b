import { type RandomSeed, type RandomStream, randomStream } from "../../internal/random.ts";
import { hitAndRun, stepsPerDraw } from "./hit-and-run.ts";
import { drawSimplex, tierArrangement } from "./simplex-rows.ts";
import { boxProposal, orderProposal, simplexProposal, type WeightProposal } from "./weight-proposal.ts";
import { type WeightRegion, weightRegion } from "./weight-region.ts";
import type { WeightSampling, WeightSamplingMethod } from "./weight-sampling.ts";
import type { WeightSpace } from "./weight-space.ts";

/** Weights to come from a space, for whoever made it. */
export interface WeightSampler {
  /** Draws the next weights into the first rows. */
  readonly fill: (rows: Float64Array, draws: number) => void;
  readonly sampling: () => WeightSampling;
}

const PILOT_PROPOSALS = 4000;
const ACCEPTANCE_MINIMUM = 0.01;

/** Draws weights from a space. The numbers depend on the seed and the space alone, not on how many are drawn at once. */
export function weightSampler<K extends string>(space: WeightSpace<K>, seed: RandomSeed): WeightSampler {
  const stream = randomStream(seed, "weights");
  const region = weightRegion(space);
  const count = space.criteria.length;
  if (region.free.length === 0) {
    return unrejected("fixed", count, (rows, start) => rows.set(region.low, start));
  }
  const draw = (rows: Float64Array, start: number) => drawSimplex(stream, rows, start, start + count);
  if (space.kind === "uniform-simplex") return unrejected("simplex", count, draw);
  if (space.kind === "ordinal") {
    const arrange = tierArrangement(space.tiers);
    return unrejected("sorted-simplex", count, (rows, start) => {
      draw(rows, start);
      arrange(rows, start);
    });
  }
  return sampledByRejection(space, region, stream, seed);
}

function unrejected(
  method: WeightSamplingMethod,
  count: number,
  write: (rows: Float64Array, start: number) => void,
  walk: Pick<WeightSampling, "acceptanceRate" | "stepsPerDraw"> = { acceptanceRate: 1, stepsPerDraw: null },
): WeightSampler {
  const sampling = { method, ...walk };
  const fill = (rows: Float64Array, draws: number) => {
    for (let draw = 0; draw < draws; draw++) write(rows, draw * count);
  };
  return { fill, sampling: () => sampling };
}

function sampledByRejection<K extends string>(
  space: WeightSpace<K>,
  region: WeightRegion,
  stream: RandomStream,
  seed: RandomSeed,
): WeightSampler {
  const count = space.criteria.length;
  const proposals = [simplexProposal(region), boxProposal(region)];
  if (region.pairs.length > 0 && region.free.length === count) proposals.push(orderProposal(space, region));
  const [propose, rate] = mostAccepted(proposals, randomStream(seed, "pilot"), region);
  if (rate < ACCEPTANCE_MINIMUM) {
    const walk = { acceptanceRate: rate, stepsPerDraw: stepsPerDraw(region.free.length - 1) };
    return unrejected("hit-and-run", count, hitAndRun(stream, region), walk);
  }
  const tally = { proposed: 0, accepted: 0 };
  const fill = (rows: Float64Array, draws: number) => {
    for (let draw = 0; draw < draws; draw++) {
      rows.set(region.low, draw * count);
      tally.accepted++;
      do tally.proposed++;
      while (!propose(stream, rows, draw * count));
    }
  };
  const sampling = (): WeightSampling => ({
    method: "rejection",
    acceptanceRate: tally.proposed === 0 ? rate : tally.accepted / tally.proposed,
    stepsPerDraw: null,
  });
  return { fill, sampling };
}

/** The proposal that lies inside most often, with its rate in a trial; the first of several. */
function mostAccepted(
  proposals: readonly WeightProposal[],
  stream: RandomStream,
  { low }: WeightRegion,
): readonly [WeightProposal, number] {
  const row = new Float64Array(low.length);
  const rated = proposals.map((propose) => {
    let accepted = 0;
    for (let trial = 0; trial < PILOT_PROPOSALS; trial++) if (propose(stream, row, 0)) accepted++;
    return [propose, accepted / PILOT_PROPOSALS] as const;
  });
  return rated.reduce((best, next) => (next[1] > best[1] ? next : best));
}
