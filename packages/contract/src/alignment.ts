import { BASES, GROUP_ABSENCES, PAIR_ABSENCES, WEIGHT_PAIR_ABSENCES } from "@entente/domain";
import { z } from "zod";
import {
  alignmentHolder,
  alignmentModel,
  blocName,
  countryStance,
  describedIssue,
  issueFamily,
  linkedEffect,
  stanceChange,
  stanceCitation,
  stanceConfidence,
  stanceFigure,
  stanceValue,
} from "./alignment-model.ts";
import {
  alphaAgreement,
  blocComparison,
  blocOutsider,
  chanceCorrectedAgreement,
  changeAbsence,
  changeEffect,
  closingMove,
  groupDistance,
  holderMap,
  issueSpread,
  pairDistance,
  pairLine,
  sharedScale,
  singleChange,
  stanceState,
} from "./alignment-result.ts";
import {
  agencyId,
  calendarDate,
  countryCode,
  criterionId,
  instant,
  issueId,
  packId,
  recommendationKey,
} from "./id.ts";
import { listOf } from "./list-of.ts";
import { passage } from "./record.ts";
import { country } from "./reference.ts";
import { author } from "./status.ts";
import { line, needed, paragraph, title } from "./text.ts";

const authorship = { at: instant, by: author, personName: z.string() };
/** Last entry of a history that the person saw; 0 when there was none. */
const seen = z.int().min(0).max(2_147_483_647);
const sequence = z.int().min(1);
const countries = z.array(countryCode).max(60).readonly();
const reason = needed(paragraph(2000), "give the reason in a sentence");

const weight = z.number().min(0, "write 0 or more").max(1000, "write at most 1000");
/** Weights for this question alone; only proportions count. */
export const issueWeighting = z.strictObject({
  /** How much each family counts as a whole; the weights of its issues decide when left out. */
  families: z
    .strictObject({ "data-governance": weight, standards: weight, regulation: weight })
    .nullable()
    .default(null),
  issues: z.record(issueId, weight).default({}),
});

/** Who is compared, on what, as of when, and at which weights. */
const asked = {
  /** Everyone but references when left out. */
  holders: countries.nullable().default(null),
  /** All when left out. */
  families: z.array(issueFamily).min(1).max(3).readonly().nullable().default(null),
  /** Today when left out. */
  on: calendarDate.nullable().default(null),
  weights: issueWeighting.nullable().default(null),
};

const stanceEntry = { ...authorship, holder: countryCode, issue: issueId };
/** A stance that stands. */
export const storedStance = z.object({
  ...stanceEntry,
  /** From 1 within the history of the country on the issue; 0 where a data pack says it. */
  sequence: z.int().min(0),
  stance: countryStance,
  /** The data pack that says it, and goes with it; absent where it was put down in the register. */
  pack: packId.nullable(),
});
/** One entry in the history of a country on an issue: a stance, or the withdrawal of an earlier entry. */
export const stanceHistoryEntry = z.object({
  ...stanceEntry,
  sequence,
  stance: countryStance.nullable(),
  withdraws: sequence.nullable(),
  withdrawalReason: z.string().nullable(),
});
export const storedAlignmentModel = z.object({
  ...authorship,
  model: alignmentModel,
  reason: z.string(),
});
/** What is linked to a recommendation, as of its last entry. */
export const storedEffect = z.object({ ...authorship, sequence, effect: linkedEffect });

export const alignmentBasisInput = z.strictObject({ on: asked.on });
/** Everything that distances are computed from, as of a day, with who put it there. */
export const alignmentBasisOutput = z.object({
  on: calendarDate,
  model: storedAlignmentModel,
  countries: listOf(country),
  /** One for each holder and issue. */
  cells: listOf(
    z.object({
      holder: countryCode,
      issue: issueId,
      state: stanceState,
      /** Absent unless it is known. */
      value: stanceValue.nullable(),
      /** The stances in force, by sequence; more than one when sources agree, or when they contest each other. */
      stances: listOf(storedStance.shape.sequence),
      /** Last entry of the history; 0 for none. Recording and withdrawing ask for it. */
      seen: z.int().min(0),
    }),
  ),
  /** Stances in force on that day. */
  stances: listOf(storedStance),
  effects: listOf(storedEffect),
  /** A few words of the passages that issues and stances read. */
  passages: listOf(passage.extend({ quote: z.string() })),
});
export type AlignmentBasis = z.output<typeof alignmentBasisOutput>;

export const alignmentPairsInput = z.strictObject(asked);
export const alignmentPairsOutput = z.object({
  on: calendarDate,
  holders: listOf(countryCode),
  pairs: listOf(pairLine),
  group: groupDistance,
});

const linked = { recommendations: listOf(recommendationKey) };

export const alignmentBetweenInput = z.strictObject({ ...asked, first: countryCode, second: countryCode });
/** One pair explained. `groupReduction` is for the holders asked about, the two among them. */
export const alignmentBetweenOutput = z.object({
  on: calendarDate,
  pair: pairDistance,
  stances: listOf(storedStance),
  moves: listOf(closingMove.extend(linked)),
  chance: listOf(z.object({ scale: sharedScale, agreement: chanceCorrectedAgreement })),
});

export const alignmentGroupInput = z.strictObject(asked);
export const alignmentGroupOutput = z.object({
  on: calendarDate,
  holders: listOf(countryCode),
  group: groupDistance,
  spreads: listOf(issueSpread),
  chance: listOf(z.object({ scale: sharedScale, agreement: alphaAgreement })),
});

export const alignmentMapInput = z.strictObject(asked);
export const alignmentMapOutput = z.object({ on: calendarDate, map: holderMap });

const blocSide = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("named"), name: blocName }),
  z.strictObject({ kind: z.literal("countries"), members: countries }),
]);
export const alignmentBlocsInput = z.strictObject({
  ...asked,
  first: blocSide.default({ kind: "named", name: "transatlantic" }),
  second: blocSide.default({ kind: "named", name: "transpacific" }),
});
export const alignmentBlocsOutput = z.object({
  on: calendarDate,
  first: listOf(countryCode),
  second: listOf(countryCode),
  comparison: blocComparison,
  /** Holders asked about who are in neither. */
  outsiders: listOf(blocOutsider),
});

/** Longest sequence of changes one at a time, and most single changes that are listed. */
export const MOVE_STEPS_MAXIMUM = 20;
export const MOVES_LISTED_MAXIMUM = 500;
const move = singleChange.extend(linked);
const greatestGain = z.object({ reduction: z.number(), changes: listOf(move) });
export const alignmentMovesInput = z.strictObject({
  ...asked,
  /** Who may move, and on which issues; everyone, and all, when left out. */
  movers: countries.nullable().default(null),
  issues: z.array(issueId).max(200).readonly().nullable().default(null),
  steps: z.int().min(0).max(MOVE_STEPS_MAXIMUM).default(5),
  limit: z.int().min(1).max(MOVES_LISTED_MAXIMUM).default(50),
});
export const alignmentMovesOutput = z.object({
  on: calendarDate,
  /** The best single changes, all that tie, in all and for each step. */
  best: z.union([
    z.object({
      before: z.number(),
      reason: z.null(),
      closest: greatestGain,
      closestPerStep: greatestGain.nullable(),
    }),
    z.object({
      before: z.number().nullable(),
      reason: changeAbsence,
      closest: z.null(),
      closestPerStep: z.null(),
    }),
  ]),
  /** Single changes that gain, the greatest first, at most `limit` of `total`. */
  changes: listOf(move),
  total: z.int(),
  /** One at a time, each the best at its moment: as a set they need not be the best. */
  sequence: z.object({
    method: z.literal("one-at-a-time"),
    steps: listOf(z.object({ change: move, ties: z.int(), meanBefore: z.number(), meanAfter: z.number() })),
    end: z.enum([...changeAbsence.options, "count-reached"]),
  }),
});

export const alignmentWhatIfInput = z.strictObject({
  ...asked,
  changes: z.array(stanceChange.strict()).max(200).readonly().default([]),
  /** Recommendations whose linked changes are supposed as well. */
  recommendations: z.array(recommendationKey).max(50).readonly().default([]),
});
/** Nothing is stored. */
export const alignmentWhatIfOutput = z.object({
  on: calendarDate,
  effect: changeEffect,
  /** Recommendations asked for to which nothing is linked. */
  unlinked: listOf(recommendationKey),
});

export const alignmentOverTimeInput = z.strictObject({
  ...asked,
  /** The group as a whole when left out. */
  pair: z.strictObject({ first: countryCode, second: countryCode }).nullable().default(null),
  /** Every day up to `on` on which a stance of theirs begins when left out. */
  days: z.array(calendarDate).min(1).max(200).readonly().nullable().default(null),
});
const dated = {
  on: calendarDate,
  /** Stances of theirs that begin on this day. */
  began: listOf(z.object({ holder: countryCode, issue: issueId, value: stanceValue })),
};
export const alignmentOverTimeOutput = z.discriminatedUnion("kind", [
  z.object({
    kind: z.literal("pair"),
    first: countryCode,
    second: countryCode,
    points: listOf(
      z.object({
        ...dated,
        distance: z.number().nullable(),
        coverage: z.number(),
        isThin: z.boolean(),
        reason: z.enum(PAIR_ABSENCES).nullable(),
      }),
    ),
  }),
  z.object({
    kind: z.literal("group"),
    holders: listOf(countryCode),
    points: listOf(
      z.object({
        ...dated,
        mean: z.number().nullable(),
        weakest: z.number().nullable(),
        comparedPairs: z.int(),
        pairs: z.int(),
        reason: z.enum(GROUP_ABSENCES).nullable(),
      }),
    ),
  }),
]);

const stancePlace = { holder: countryCode, issue: issueId };
export const stanceHistoryInput = z.strictObject(stancePlace);
export const stanceHistoryOutput = z.object({ entries: listOf(stanceHistoryEntry) });

export const agencyDistancesOutput = z.object({
  /** Agencies that stated weights, and how differently each two weigh. */
  byWeights: z.object({
    agencies: listOf(agencyId),
    pairs: listOf(
      z.object({
        first: agencyId,
        second: agencyId,
        /** Absent, with the reason, where they cannot be compared. */
        distance: z.number().nullable(),
        reason: z.enum(WEIGHT_PAIR_ABSENCES).nullable(),
        gaps: listOf(
          z.object({
            criterion: criterionId,
            first: z.number(),
            second: z.number(),
            contribution: z.number(),
          }),
        ),
      }),
    ),
  }),
  /** Agencies that gave a position, and how far each two are apart on what both answered. */
  byPositions: z.object({
    agencies: listOf(agencyId),
    recommendations: z.int(),
    pairs: listOf(
      z.object({
        first: agencyId,
        second: agencyId,
        /** Absent where they answered nothing in common. */
        distance: z.number().nullable(),
        shared: listOf(recommendationKey),
      }),
    ),
  }),
});

export const recordStanceInput = z.strictObject({
  ...stancePlace,
  seen,
  value: stanceValue,
  since: calendarDate,
  confidence: stanceConfidence,
  basis: z.enum(BASES).exclude(["proposal"]).default("reported"),
  source: stanceCitation
    .pick({ dated: true })
    .strict()
    .extend({
      title: needed(title, "name the source"),
      publisher: needed(line(300), "name who published the source"),
      license: needed(line(200), "say under which terms the source may be used"),
      locator: needed(line(500), "say where in the source it stands"),
      caveat: paragraph(1000).nullable().default(null),
    }),
  passage: passage.nullable().default(null),
  figure: stanceFigure
    .extend({ indicator: needed(line(100), "name the indicator") })
    .nullable()
    .default(null),
  reason,
});
export const withdrawStanceInput = z.strictObject({
  ...stancePlace,
  seen: seen.min(1),
  /** The entry to withdraw. */
  sequence,
  reason,
});

export const reviseAlignmentModelInput = z.strictObject({
  /** Version that the person saw; the revised model takes the next number. */
  seen: seen.min(1),
  model: alignmentModel
    .omit({ version: true })
    .strict()
    .extend({
      title: needed(title, "name the model"),
      issues: z.array(describedIssue).min(1).max(200).readonly(),
      holders: z.array(alignmentHolder.strict()).min(2, "name at least two countries").max(60).readonly(),
    }),
  reason,
});

export const linkChangeInput = z.strictObject({
  recommendation: recommendationKey,
  seen,
  ...stanceChange.shape,
  basis: z.enum(BASES).default("reported"),
  reason,
  /** The countries in which it counts; as linked before, or everyone but references, when left out. */
  group: z
    .array(countryCode)
    .min(2, "name at least two countries")
    .max(60)
    .readonly()
    .nullable()
    .default(null),
  groupReason: paragraph(2000).nullable().default(null),
});
export const unlinkChangeInput = z.strictObject({
  recommendation: recommendationKey,
  seen: seen.min(1),
  ...stancePlace,
  reason,
});
