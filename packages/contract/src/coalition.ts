import { BASES, OVERLAP_DEFAULTS, SEARCH_LIMITS_DEFAULT, UNKNOWN_PAIR_RULES } from "@entente/domain";
import { z } from "zod";
import {
  capability,
  capabilityEntry,
  capabilityFigure,
  requirementDefinition,
  requirementSet,
  statedCapability,
} from "./coalition-basis.ts";
import {
  coalitionFrontier,
  collaborationOverlap,
  explainedCoalition,
  surroundings,
  webLoad,
} from "./coalition-result.ts";
import {
  agencyId,
  calendarDate,
  coalitionProposalId,
  collaborationId,
  countryCode,
  forumId,
  instant,
  recommendationKey,
  requirementId,
  seatId,
  technologyId,
} from "./id.ts";
import { listOf } from "./list-of.ts";
import { shownMarking } from "./marking.ts";
import { ratingSource } from "./priority-model.ts";
import { readinessBand } from "./priority-result.ts";
import { proposalRivalry } from "./proposal-rivalry.ts";
import { passage } from "./record.ts";
import { collaboration, forum } from "./reference.ts";
import { author } from "./status.ts";
import { standingRivalry } from "./tension.ts";
import { line, needed, paragraph, title } from "./text.ts";

const authorship = { at: instant, by: author, personName: z.string() };
/** Last entry of a history that the person saw; 0 when there was none. */
const seen = z.int().min(0).max(2_147_483_647);

/** Most candidates that one question may name. */
export const CANDIDATES_MAXIMUM = 40;
/** Most sets that one search may look through: some seconds. */
export const NODE_BUDGET_MAXIMUM = SEARCH_LIMITS_DEFAULT.nodeBudget;

const someCountries = z
  .array(countryCode)
  .max(CANDIDATES_MAXIMUM, `name at most ${CANDIDATES_MAXIMUM} countries`);
const aCountry = someCountries.min(1, "name at least one country");
const budgetRange = `must be a whole number from 1 to ${NODE_BUDGET_MAXIMUM}`;

export const requirementChange = z.strictObject({
  requirement: requirementId,
  /** What is left out stays as defined. */
  weight: z.number().min(0).max(1_000_000).nullable().default(null),
  level: z.number().min(0).max(4).nullable().default(null),
  depth: z.int().min(1).max(CANDIDATES_MAXIMUM).nullable().default(null),
});

const question = {
  technology: technologyId,
  /** Everywhere along the chain when empty. */
  bands: z.array(readinessBand).max(3).default([]),
  /** All of the technology in these bands when empty. */
  requirements: z.array(requirementId).max(100).default([]),
  changes: z.array(requirementChange).max(100).default([]),
  /** Every country whose capabilities are kept, but those that stand there for comparison, when left out. */
  candidates: aCountry.nullable().default(null),
  mandatory: someCountries.default([]),
  excluded: someCountries.default([]),
  incompatiblePairs: z
    .array(z.tuple([countryCode, countryCode]))
    .max(200)
    .default([]),
  /**
   * `allow`: two whose alignment is not known may sit together, and such a table ranks below all whose weakest pair is
   * known. `refuse`: they may not.
   */
  unknownPairs: z.enum(UNKNOWN_PAIR_RULES).default("allow"),
  sizeMaximum: z.int().min(1).max(CANDIDATES_MAXIMUM).nullable().default(null),
  nodeBudget: z
    .int(budgetRange)
    .min(1, budgetRange)
    .max(NODE_BUDGET_MAXIMUM, budgetRange)
    .default(NODE_BUDGET_MAXIMUM),
  setsListedMaximum: z.int().min(1).max(50).default(SEARCH_LIMITS_DEFAULT.setsListedMaximum),
};

export const overlapSettings = z.strictObject({
  sharedTechnologiesMinimum: z.int().min(1).max(100).default(OVERLAP_DEFAULTS.sharedTechnologiesMinimum),
  technologyJaccardMinimum: z.number().min(0).max(1).default(OVERLAP_DEFAULTS.technologyJaccardMinimum),
  sharedBandsMinimum: z.int().min(1).max(3).default(OVERLAP_DEFAULTS.sharedBandsMinimum),
  membersContainedMinimum: z.number().min(0).max(1).default(OVERLAP_DEFAULTS.membersContainedMinimum),
});
const settings = overlapSettings.default(OVERLAP_DEFAULTS);

/** How well two countries are aligned by their stances, 0 to 1; pairs that are not listed are not known, or thin. */
export const alignedPair = z.object({
  first: countryCode,
  second: countryCode,
  alignment: z.number(),
});
/** `inputsHash` names what an answer follows from; proposing asks for it. */
const answered = {
  method: z.string(),
  inputsHash: z.string(),
  candidates: listOf(countryCode),
  /** The chosen requirements with the changes made. */
  requirements: listOf(requirementDefinition),
  alignments: listOf(alignedPair),
};

export const frontierInput = z.strictObject(question);
export const frontierOutput = z.object({ ...answered, frontier: coalitionFrontier });
export type FrontierOutput = z.output<typeof frontierOutput>;

export const explainInput = z.strictObject({ ...question, members: aCountry, settings });
export const explainOutput = z.object({ ...answered, explained: explainedCoalition });
export type ExplainOutput = z.output<typeof explainOutput>;

/** Most sets that are compared side by side. */
export const COMPARED_MAXIMUM = 6;
export const compareCoalitionsInput = z.strictObject({
  ...question,
  sets: z
    .array(aCountry)
    .min(2, "name at least two sets to compare")
    .max(COMPARED_MAXIMUM, `name at most ${COMPARED_MAXIMUM} sets`),
  settings,
});
export const compareCoalitionsOutput = z.object({ ...answered, sets: listOf(explainedCoalition) });

export const dockingInput = z.strictObject({ members: aCountry });
export const dockingOutput = surroundings.pick({
  docking: true,
  loadAfterDocking: true,
  loadAfterNewTable: true,
});

export const overlapInput = z.strictObject({
  technologies: z.array(technologyId).max(20).nullable().default(null),
  bands: z.array(readinessBand).max(3).nullable().default(null),
  members: aCountry,
  settings,
});
export const overlapOutput = z.object({ settings: overlapSettings, overlaps: listOf(collaborationOverlap) });

export const loadInput = z.strictObject({
  /** Every country whose capabilities are kept when left out. */
  countries: aCountry.nullable().default(null),
});
export const loadOutput = webLoad;

const reasonNeeded = needed(paragraph(2000), "give the reason in a sentence");
const stated = ratingSource.extend({
  title: needed(title, "name the source"),
  publisher: needed(line(300), "name who published the source"),
  year: z.int().min(1900).max(2100),
  license: needed(line(200), "say under which terms the source may be used"),
  locator: needed(line(500), "say where in the source it stands"),
  caveat: paragraph(1000).nullable().default(null),
});
const place = { country: countryCode, requirement: requirementId };

export const recordCapabilityInput = z.strictObject({
  ...place,
  seen,
  level: z.number(),
  /** Today when left out. */
  asOf: calendarDate.nullable().default(null),
  confidence: capability.shape.confidence,
  basis: z.enum(BASES).exclude(["proposal"]).default("reported"),
  source: stated,
  passage: passage.nullable().default(null),
  figure: capabilityFigure
    .extend({
      indicator: needed(line(100), "name the figure"),
      year: z.int().min(1900).max(2100),
      firstYear: z.int().min(1900).max(2100).nullable().default(null),
      unit: line(100),
    })
    .nullable()
    .default(null),
  reason: reasonNeeded,
});
export const withdrawCapabilityInput = z.strictObject({
  ...place,
  seen: seen.min(1),
  /** Sequence of the entry to withdraw. */
  entry: seen.min(1),
  reason: reasonNeeded,
});
export const capabilityHistoryInput = z.strictObject(place);
export const capabilityHistoryOutput = z.object({ entries: listOf(capabilityEntry) });

export const proposeInput = z.strictObject({
  ...question,
  members: someCountries.min(2, "name at least two countries: one alone is no coalition"),
  settings,
  /** As `coalition.explain` gave it; a proposal is refused when its inputs have changed since. */
  inputsHash: z.string().regex(/^[0-9a-f]{64}$/u, "must be the inputsHash that coalition.explain gave"),
  title: needed(title, "give the proposal a title"),
  statement: needed(paragraph(4000), "say in a few sentences what is proposed"),
  lead: agencyId,
  supporting: z.array(agencyId).max(30).default([]),
  /** The lead's seat to call; absent while none is named. */
  mainContact: seatId.nullable().default(null),
  /** The forum to dock onto; a table of its own when left out. */
  forum: forumId.nullable().default(null),
  buildsOn: z.array(collaborationId).max(30).default([]),
  due: calendarDate.nullable().default(null),
  /** Needed where something that runs would be duplicated. */
  duplicateReason: paragraph(2000).default(""),
});
export const proposalAccepted = z.object({ id: coalitionProposalId, recommendation: recommendationKey });

/** Most proposals that the list shows; the total stands beside them. */
export const PROPOSALS_LIMIT = 100;
export const proposalLine = z.object({
  ...authorship,
  id: coalitionProposalId,
  recommendation: recommendationKey,
  title: z.string(),
  method: z.string(),
  technology: technologyId,
  members: listOf(countryCode),
  forum: forumId.nullable(),
  coverageShare: z.number().nullable(),
  weakestPair: z.number().nullable(),
  inputsHash: z.string(),
});
export const proposalsOutput = z.object({
  proposals: listOf(proposalLine),
  total: z.int(),
  /** Of the recommendations that they became; absent when none is shown. */
  marking: shownMarking.nullable(),
});

const effortScope = z.object({
  technologies: listOf(technologyId).nullable(),
  bands: listOf(readinessBand).nullable(),
  members: listOf(countryCode),
  issues: listOf(z.string()).nullable(),
});
export const coalitionInputs = z.object({
  set: requirementSet,
  choice: z.object({
    technology: technologyId,
    bands: listOf(readinessBand),
    requirements: listOf(requirementId),
    changes: listOf(
      z.object({
        requirement: requirementId,
        weight: z.number().nullable(),
        level: z.number().nullable(),
        depth: z.number().nullable(),
      }),
    ),
  }),
  candidates: listOf(countryCode),
  capabilities: listOf(
    z.object({ country: countryCode, requirement: requirementId, level: z.number(), sequence: z.int() }),
  ),
  alignments: listOf(alignedPair),
  mandatory: listOf(countryCode),
  excluded: listOf(countryCode),
  incompatiblePairs: listOf(z.tuple([countryCode, countryCode]).readonly()),
  unknownPairs: z.enum(UNKNOWN_PAIR_RULES),
  sizeMaximum: z.int().nullable(),
  limits: z.object({ nodeBudget: z.int(), setsListedMaximum: z.int() }),
});
export const surroundingsInputs = z.object({
  scope: effortScope,
  forums: listOf(forum),
  collaborations: listOf(collaboration),
  settings: z.object({
    sharedTechnologiesMinimum: z.number(),
    technologyJaccardMinimum: z.number(),
    sharedBandsMinimum: z.number(),
    membersContainedMinimum: z.number(),
  }),
});

export const proposalInput = z.strictObject({ recommendation: recommendationKey });
/** A frozen proposal and what computing it again gave. */
export const proposalOutput = z.object({
  ...proposalLine.shape,
  inputs: z.object({
    coalition: coalitionInputs,
    members: listOf(countryCode),
    surroundings: surroundingsInputs,
    /** What counted when it was proposed, with its sources; absent where a proposal was kept without them. */
    statements: listOf(statedCapability).nullable(),
    rivalries: listOf(standingRivalry).nullable(),
  }),
  result: explainedCoalition,
  resultHash: z.string(),
  rivalry: proposalRivalry,
  /** Of the recommendation that it became. */
  marking: shownMarking.nullable(),
  /** Why it was proposed although it duplicates what runs; absent when it does not. */
  duplicateReason: z.string().nullable(),
  replay: z.discriminatedUnion("kind", [
    /** Computed again to the same digits. */
    z.object({ kind: z.literal("same") }),
    z.object({ kind: z.literal("different"), resultHash: z.string() }),
    /** It was computed by another method than this server has. */
    z.object({ kind: z.literal("other-method"), method: z.string() }),
  ]),
});
