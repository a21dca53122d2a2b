import { BASES, DRAWS_MAXIMUM, GAIN_ABSENCES, SWING_POINTS_MAXIMUM } from "@entente/domain";
import { z } from "zod";
import {
  agencyId,
  calendarDate,
  criterionId,
  instant,
  priorityRunId,
  recommendationKey,
  technologyId,
} from "./id.ts";
import { listOf } from "./list-of.ts";
import { shownMarking } from "./marking.ts";
import {
  confidence,
  priorityModel,
  prioritySettings,
  ratedCriterion,
  ratedValue,
  rating,
  ratingSource,
  scale,
} from "./priority-model.ts";
import {
  agencyAgreement,
  priorityResult,
  priorityStanding,
  readinessBand,
  triagedRecommendation,
} from "./priority-result.ts";
import { passage } from "./record.ts";
import { technology } from "./reference.ts";
import { author, basis } from "./status.ts";
import { line, needed, paragraph, title } from "./text.ts";

const authorship = { at: instant, by: author, personName: z.string() };
/** Last entry of a history that the person saw; 0 when there was none. */
const seen = z.int().min(0).max(2_147_483_647);

export const ratingSubject = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.literal("technology"),
    technology: technologyId,
    /** Absent for a rating that holds for the whole chain. */
    band: readinessBand.nullable().default(null),
  }),
  z.strictObject({ kind: z.literal("recommendation"), recommendation: recommendationKey }),
]);

const ratingPlace = { subject: ratingSubject, criterion: criterionId };

/** One entry in the history of a rating; without a rating it was withdrawn. */
export const storedRating = z.object({
  ...ratingPlace,
  ...authorship,
  sequence: z.int(),
  rating: rating.nullable(),
  withdrawalReason: z.string().nullable(),
});
export type StoredRatingOutput = z.output<typeof storedRating>;

/** Points from 0 to 100 by criterion. */
export const swingPoints = z.record(criterionId, z.number().min(0).max(SWING_POINTS_MAXIMUM));

export const weightSet = z.object({
  agency: agencyId,
  points: z.record(criterionId, z.number()),
  basis,
  statedOn: calendarDate,
  reason: z.string(),
});
export const storedWeightSet = z.object({ ...authorship, sequence: z.int(), weightSet });
export const storedModel = z.object({ ...authorship, model: priorityModel, reason: z.string() });

/** Whose weights are asked for. */
export const weighting = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("equal") }),
  z.strictObject({ kind: z.literal("mean") }),
  z.strictObject({ kind: z.literal("agency"), agency: agencyId }),
  z.strictObject({ kind: z.literal("points"), points: swingPoints }),
]);

/** Draws of a simulation unless another number is asked for: an error of at most 0.01. */
export const DRAWS_DEFAULT = 10_000;

const simulated = {
  weighting: weighting.default({ kind: "equal" }),
  draws: z.int().min(1).max(DRAWS_MAXIMUM).default(DRAWS_DEFAULT),
  seed: z.int().min(0).max(4_294_967_295).default(1),
};

/** Everything that rankings are computed from, with who put it there. */
export const priorityBasisOutput = z.object({
  model: storedModel,
  technologies: listOf(technology),
  ratings: listOf(storedRating),
  weightSets: listOf(storedWeightSet),
  /** A few words of the passages that criteria and ratings read. */
  passages: listOf(passage.extend({ quote: z.string() })),
});
export type PriorityBasis = z.output<typeof priorityBasisOutput>;

export const rankingInput = z.strictObject(simulated);
/** `inputsHash` names what the result follows from; freezing asks for it. */
export const rankingOutput = z.object({ method: z.string(), inputsHash: z.string(), result: priorityResult });

/** Ratings that stand in for the stored ones in a what-if; without a value the place counts as not rated. */
const supposedRating = z.strictObject({
  technology: technologyId,
  band: readinessBand.nullable().default(null),
  criterion: criterionId,
  value: ratedValue.nullable(),
});
export const whatIfInput = z.strictObject({
  weighting: weighting.default({ kind: "equal" }),
  /** All of them; the model's own when left out. */
  settings: prioritySettings.strict().nullable().default(null),
  ratings: z.array(supposedRating).max(500).default([]),
});
const place = z.object({ rank: z.int().nullable(), score: z.number().nullable() });
const runMove = z.object({ technology: technologyId, from: place, to: place });
/** Nothing is stored. `moved` compares with the same weighting on what is stored. */
export const whatIfOutput = z.object({ standing: priorityStanding, moved: listOf(runMove) });

export const rateInput = z.strictObject({
  ...ratingPlace,
  seen,
  value: ratedValue,
  confidence,
  basis: z.enum(BASES).exclude(["proposal"]).default("reported"),
  source: ratingSource.extend({
    title: needed(title, "name the source"),
    publisher: needed(line(300), "name who published the source"),
    year: z.int().min(1900).max(2100),
    license: needed(line(200), "say under which terms the source may be used"),
    locator: needed(line(500), "say where in the source it stands"),
    caveat: paragraph(1000).nullable().default(null),
  }),
  passage: passage.nullable().default(null),
  /** Today when left out. */
  ratedOn: calendarDate.nullable().default(null),
  reason: needed(paragraph(2000), "give the reason in a sentence"),
});
export const withdrawRatingInput = z.strictObject({
  ...ratingPlace,
  seen: seen.min(1),
  reason: needed(paragraph(2000), "give the reason in a sentence"),
});
export const ratingHistoryInput = z.strictObject(ratingPlace);
export const ratingHistoryOutput = z.object({ entries: listOf(storedRating) });

export const setWeightsInput = z.strictObject({
  agency: agencyId,
  seen,
  points: swingPoints,
  reason: needed(paragraph(2000), "give the reason in a sentence"),
});

const newCriterion = ratedCriterion.extend({
  name: needed(title, "name the criterion"),
  question: needed(title, "say what the rater answers"),
  unit: needed(line(100), "say what the numbers are"),
  scale: scale.extend({
    outOfRange: scale.shape.outOfRange.default("refuse"),
    points: scale.shape.points.default(null),
  }),
});
export const reviseModelInput = z.strictObject({
  /** Version that the person saw; the revised model takes the next number. */
  seen: seen.min(1),
  model: priorityModel.omit({ version: true }).extend({
    title: needed(title, "name the model"),
    criteria: z
      .array(
        newCriterion.extend({
          branch: z.enum(["criticality", "opportunity", "obstacle"]),
          isPerBand: z.boolean(),
        }),
      )
      .min(1)
      .max(50),
    triageCriteria: z.array(newCriterion).max(50),
  }),
  reason: needed(paragraph(2000), "give the reason in a sentence"),
});
/** Number of the entry in its history, from 1. */
export const entryAccepted = z.object({ sequence: z.int().min(1) });

export const freezeRunInput = z.strictObject({
  title: needed(title, "give the run a title"),
  ...simulated,
  /** As `priority.ranking` gave it; a run is refused when its inputs have changed since. */
  inputsHash: z.string().regex(/^[0-9a-f]{64}$/u, "must be the inputsHash that priority.ranking gave"),
});
export const runAccepted = z.object({ id: priorityRunId });

/** Most runs that the list shows; the total stands beside them. */
export const RUNS_LIMIT = 100;
export const runLine = z.object({
  ...authorship,
  id: priorityRunId,
  title: z.string(),
  method: z.string(),
  inputsHash: z.string(),
});
export const runsOutput = z.object({ runs: listOf(runLine), total: z.int() });

export const runInput = z.strictObject({ id: priorityRunId });
const technologyRating = rating.extend({ technology: technologyId, band: readinessBand.nullable() });
export const priorityRunInputs = z.object({
  model: priorityModel,
  technologies: listOf(technology.pick({ id: true, name: true })),
  ratings: listOf(technologyRating),
  weightSets: listOf(weightSet),
  weighting: z.discriminatedUnion("kind", [
    z.object({ kind: z.literal("equal") }),
    z.object({ kind: z.literal("mean") }),
    z.object({ kind: z.literal("agency"), agency: agencyId }),
    z.object({ kind: z.literal("points"), points: z.record(criterionId, z.number()) }),
  ]),
  simulation: z.object({ draws: z.int(), seed: z.int() }),
});
/** A frozen run and what computing it again gave. */
export const runOutput = z.object({
  ...runLine.shape,
  inputs: priorityRunInputs,
  result: priorityResult,
  resultHash: z.string(),
  replay: z.discriminatedUnion("kind", [
    /** Computed again to the same digits. */
    z.object({ kind: z.literal("same") }),
    z.object({ kind: z.literal("different"), resultHash: z.string() }),
    /** The run was computed by another method than this server has. */
    z.object({ kind: z.literal("other-method"), method: z.string() }),
  ]),
});

export const compareRunsInput = z.strictObject({
  earlier: priorityRunId,
  /** The present ratings, with the earlier run's weighting, when left out. */
  later: priorityRunId.nullable().default(null),
});
export const runCause = z.discriminatedUnion("kind", [
  z.object({
    kind: z.literal("rating"),
    technology: technologyId,
    band: readinessBand.nullable(),
    criterion: criterionId,
    from: ratedValue.nullable(),
    to: ratedValue.nullable(),
  }),
  z.object({
    kind: z.literal("weights"),
    changed: listOf(z.object({ criterion: criterionId, from: z.number(), to: z.number() })),
  }),
  z.object({ kind: z.literal("model"), from: z.int(), to: z.int() }),
  z.object({ kind: z.literal("technologies"), added: listOf(technologyId), removed: listOf(technologyId) }),
]);
export const runComparison = z.object({
  moved: listOf(runMove),
  unchanged: listOf(technologyId),
  causes: listOf(z.object({ cause: runCause, moves: listOf(runMove), isComputable: z.boolean() })),
});
export const compareRunsOutput = z.object({
  earlier: runLine,
  /** Absent when it was compared with the present. */
  later: runLine.nullable(),
  comparison: runComparison,
});

/** Most open recommendations that triage looks at; the total stands beside them. */
export const TRIAGE_LIMIT = 2000;
export const triageInput = z.strictObject({
  weighting: weighting.default({ kind: "equal" }),
  /** Points by measure and criterion of triage; all alike when left out. */
  points: swingPoints.nullable().default(null),
});
export const triageOutput = z.object({
  /** Of the recommendations below; absent when none is shown. */
  marking: shownMarking.nullable(),
  criteria: listOf(
    z.object({ id: criterionId, name: z.string(), unit: z.string(), scale, isComputed: z.boolean() }),
  ),
  rows: listOf(
    triagedRecommendation.extend({
      key: recommendationKey,
      title: z.string(),
      technologies: listOf(technologyId),
      due: calendarDate.nullable(),
      unlocks: z.int(),
      /** Reduction of the mean distance in its group; absent, with the reason, where nothing is linked or comparable. */
      alignment: z.object({ gain: z.number().nullable(), reason: z.enum(GAIN_ABSENCES).nullable() }),
    }),
  ),
  ratings: listOf(storedRating),
  total: z.int(),
});

/** Draws for the chance of so much agreement, and their seed. */
export const agreementInput = z.strictObject({ draws: simulated.draws, seed: simulated.seed });
export const agreementOutput = agencyAgreement;
