import { COALITION_ABSENCES, OVERLAP_LABELS } from "@entente/domain";
import { z } from "zod";
import { collaborationId, countryCode, forumId, requirementId, technologyId } from "./id.ts";
import { listOf } from "./list-of.ts";
import { readinessBand } from "./priority-result.ts";

const count = z.int().min(0);
const figure = z.number();
const members = listOf(countryCode);
const requirements = listOf(requirementId);
const pair = z.tuple([countryCode, countryCode]).readonly();

export const searchEffort = z.object({ nodes: count, nodeBudget: count, isComplete: z.boolean() });

const weakestPair = z.union([
  z.object({ alignment: figure, pairs: listOf(pair) }),
  z.object({
    alignment: z.null(),
    reason: z.literal("pair-unknown"),
    weakestKnown: figure.nullable(),
  }),
]);
const meanPairAlignment = z.union([
  z.object({ value: figure, sum: figure }),
  z.object({ value: z.null(), reason: z.enum(["no-pair", "pair-unknown"]) }),
]);

export const brokenRule = z.object({
  rule: z.enum(["mandatory-missing", "excluded", "incompatible", "pair-unknown", "above-size-maximum"]),
  candidates: members,
});

/** What a set of members comes to. */
export const coalitionFigures = z.object({
  members,
  size: count,
  coverage: figure,
  coverageShare: figure.nullable(),
  covered: requirements,
  uncovered: requirements,
  weakestPair,
  meanPairAlignment,
  unknownPairs: listOf(pair),
  brokenRules: listOf(brokenRule),
});

const listedSets = {
  setCount: count,
  isSetCountComplete: z.boolean(),
  sets: listOf(members),
  first: coalitionFigures,
};

export const frontPoint = z.object({
  size: count,
  coverage: figure,
  weakestPair: figure.nullable(),
  isProven: z.boolean(),
  ...listedSets,
});
export const coalitionFront = z.object({
  points: listOf(frontPoint),
  absence: z.enum(COALITION_ABSENCES).nullable(),
  bound: z
    .object({
      provenDownTo: figure.nullable(),
      coverageAtMost: listOf(z.object({ size: count, coverage: figure })),
    })
    .nullable(),
  search: searchEffort,
});

/** Everything that can be said before a coalition is chosen. */
export const coalitionFrontier = z.object({
  front: coalitionFront,
  unattainable: listOf(
    z.object({
      requirement: requirementId,
      reason: z.enum(["nobody", "too-few", "too-few-seats", "separated"]),
      depth: count,
      meeting: members,
      barred: members,
      unknown: members,
    }),
  ),
  essential: z.object({
    essential: listOf(z.object({ member: countryCode, requirements })),
    undecided: members,
    search: searchEffort,
  }),
  bySize: z.object({
    sizes: listOf(z.object({ size: count, coverage: figure, coverageAtMost: figure, members })),
    search: searchEffort,
  }),
  minimum: z.union([
    z.object({
      size: count,
      coverage: figure,
      coverageAtMost: figure,
      isProven: z.boolean(),
      ...listedSets,
      search: searchEffort,
    }),
    z.object({ size: z.null(), reason: z.enum(COALITION_ABSENCES) }),
  ]),
  values: listOf(
    z.object({
      member: countryCode,
      value: figure,
      share: figure.nullable(),
      parts: listOf(z.object({ requirement: requirementId, value: figure })),
    }),
  ),
  unknown: listOf(z.object({ candidate: countryCode, requirement: requirementId })),
});

export const leftOutReason = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("excluded") }),
  z.object({ kind: z.literal("incompatible"), with: members }),
  z.object({ kind: z.literal("pair-unknown"), with: members }),
  z.object({ kind: z.literal("no-seat-left"), sizeMaximum: count }),
  z.object({ kind: z.literal("meets-nothing") }),
  z.object({ kind: z.literal("adds-nothing") }),
  z.object({
    kind: z.literal("lowers-weakest-pair"),
    from: figure,
    to: figure.nullable(),
    with: members,
  }),
  z.object({ kind: z.literal("interchangeable"), for: members }),
  z.object({ kind: z.literal("adds-coverage"), coverage: figure }),
]);

/** Why each member is in, why each other candidate is out, and what it costs. */
export const coalitionExplanation = z.object({
  figures: coalitionFigures,
  members: listOf(
    z.object({
      member: countryCode,
      isMandatory: z.boolean(),
      meets: requirements,
      aloneMeets: requirements,
      lostWithout: requirements,
      marginalLoss: figure,
      coverageValue: figure.nullable(),
      weakestPairWithout: figure.nullable(),
    }),
  ),
  leftOut: listOf(
    z.object({ candidate: countryCode, reasons: listOf(leftOutReason), unknown: requirements }),
  ),
  cost: z.object({
    size: count,
    weakestPair,
    meanPairAlignment,
    load: listOf(z.object({ member: countryCode, before: count.nullable(), after: count.nullable() })),
  }),
});

/** Requirements by candidates, as the members cover them. */
export const coverageTable = listOf(
  z.object({
    id: requirementId,
    weight: figure,
    level: figure,
    depth: count,
    isCovered: z.boolean(),
    membersMeeting: count,
    cells: listOf(
      z.object({
        candidate: countryCode,
        isMember: z.boolean(),
        level: figure.nullable(),
        isMet: z.boolean(),
      }),
    ),
  }),
);

const overlapShare = z.union([
  z.object({ value: figure }),
  z.object({ value: z.null(), reason: z.enum(["not-known", "nothing-named"]) }),
]);
export const effortOverlap = z.object({
  label: z.enum(OVERLAP_LABELS),
  labelAtWorst: z.enum(OVERLAP_LABELS),
  sharedTechnologies: listOf(technologyId).nullable(),
  technologyJaccard: overlapShare,
  isSameTechnology: z.boolean().nullable(),
  sharedBands: listOf(readinessBand).nullable(),
  isSameBand: z.boolean().nullable(),
  containedMembers: members.nullable(),
  membersContained: overlapShare,
  areMembersContained: z.boolean().nullable(),
  sharedIssues: listOf(z.string()).nullable(),
});
export const collaborationOverlap = z.object({
  collaboration: collaborationId,
  isRunning: z.boolean(),
  overlap: effortOverlap,
});

export const docks = z.object({
  docks: listOf(z.object({ forum: forumId, present: members, missing: members, beyond: members })),
  membersUnknown: listOf(forumId),
});
const loadChange = z.object({ country: countryCode, before: count, after: count });
export const webLoad = z.object({
  countries: listOf(
    z.object({
      country: countryCode,
      tables: count,
      byTechnology: listOf(z.object({ technology: technologyId, tables: count })),
      general: count,
    }),
  ),
  membersUnknown: listOf(z.string()),
});

/** What exists around a proposed effort. */
export const surroundings = z.object({
  docking: docks,
  loadAfterDocking: listOf(z.object({ forum: forumId, load: listOf(loadChange) })),
  loadAfterNewTable: listOf(loadChange),
  load: webLoad,
  overlaps: listOf(collaborationOverlap),
});

/** Everything that a proposal says of its members. */
export const explainedCoalition = z.object({
  explanation: coalitionExplanation,
  table: coverageTable,
  surroundings,
});
