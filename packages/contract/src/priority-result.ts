import {
  AGREEMENT_ABSENCES,
  FIRMNESS_KINDS,
  FOCUS_CLASSES,
  PRIORITY_INDEXES,
  READINESS_BANDS,
} from "@entente/domain";
import { z } from "zod";
import { agencyId, criterionId, technologyId } from "./id.ts";
import { listOf } from "./list-of.ts";

export const readinessBand = z.enum(READINESS_BANDS);
export const priorityIndex = z.enum(PRIORITY_INDEXES);
const score = z.number();
const count = z.int().min(0);

export const subScore = z.object({
  score: score.nullable(),
  coverage: score,
  low: score,
  high: score,
  parts: listOf(
    z.object({
      criterion: criterionId,
      weight: score,
      value: score.nullable(),
      low: score,
      high: score,
      contribution: score.nullable(),
    }),
  ),
});

export const headline = z.object({ score: score.nullable(), low: score, high: score });
export const focus = z.object({
  opportunity: subScore,
  obstacle: subScore,
  focusClass: z.enum(FOCUS_CLASSES).nullable(),
  isCertain: z.boolean(),
});
export const priorityCell = z.object({
  technology: technologyId,
  band: readinessBand,
  criticality: subScore,
  amenability: subScore,
  headline,
  focus,
  isCovered: z.boolean(),
  isNonDominated: z.boolean(),
});
const possibleRanks = z.object({ best: count, worst: count });
export const technologyStanding = z.object({
  technology: technologyId,
  bestBand: readinessBand.nullable(),
  best: headline,
  mean: score.nullable(),
  rankedCells: count,
  rank: count.nullable(),
  possibleRanks: possibleRanks.nullable(),
  isNonDominated: z.boolean(),
});
export const criterionWeight = z.object({ criterion: criterionId, index: priorityIndex, weight: score });

/** Where every technology stands, cell by cell and as a whole. */
export const priorityStanding = z.object({
  weights: listOf(criterionWeight),
  cells: listOf(priorityCell),
  technologies: listOf(technologyStanding),
});

const overtaking = z.object({ at: score, by: listOf(technologyId) });
export const leaderStability = z.object({
  criterion: criterionId,
  index: priorityIndex,
  weight: score,
  low: score,
  high: score,
  below: overtaking.nullable(),
  above: overtaking.nullable(),
  usesEqualShares: z.boolean(),
});

export const simulationSettings = z.object({ draws: z.int(), seed: z.int() });
export const firmness = z.object({
  settings: simulationSettings,
  runs: listOf(
    z.object({
      kind: z.enum(FIRMNESS_KINDS),
      technologies: listOf(
        z.object({
          technology: technologyId,
          acceptability: listOf(score),
          expectedRank: score,
          centralWeights: listOf(criterionWeight).nullable(),
          confidence: score.nullable(),
        }),
      ),
      pairwise: listOf(listOf(score)),
    }),
  ),
});

/** Everything that a ranking says. */
export const priorityResult = z.object({
  standing: priorityStanding,
  stability: listOf(leaderStability),
  firmness,
});

export const triagedRecommendation = z.object({
  score: subScore,
  rank: count.nullable(),
  possibleRanks: possibleRanks.nullable(),
});

const agreementValue = { value: z.number().nullable(), reason: z.enum(AGREEMENT_ABSENCES).nullable() };
/** What the agencies agree on, and where they differ. */
export const agencyAgreement = z.object({
  orders: listOf(
    z.object({
      agency: agencyId,
      weights: listOf(criterionWeight),
      technologies: listOf(
        z.object({ technology: technologyId, rank: count.nullable(), score: score.nullable() }),
      ),
    }),
  ),
  concordance: z.object({
    ...agreementValue,
    chance: score.nullable(),
    compared: listOf(technologyId),
    dropped: listOf(technologyId),
  }),
  pairs: listOf(
    z.object({
      ...agreementValue,
      first: agencyId,
      second: agencyId,
      weights: listOf(
        z.object({ criterion: criterionId, index: priorityIndex, first: score, second: score }),
      ),
    }),
  ),
  sharpest: listOf(z.object({ first: agencyId, second: agencyId })),
  borda: listOf(z.object({ technology: technologyId, rank: count.nullable(), mean: score.nullable() })),
  copeland: listOf(z.object({ technology: technologyId, rank: count, score: z.number() })),
  kemeny: z
    .object({ disagreements: z.number(), optima: z.number(), orders: listOf(listOf(technologyId)) })
    .nullable(),
  contested: listOf(z.object({ technology: technologyId, variance: z.number() })),
});
