import { BASES, OBLIGATION_ACCOUNTS, OBLIGATION_STATES, ROUGH_PRECISIONS } from "@entente/domain";
import { z } from "zod";
import {
  agencyId,
  calendarDate,
  commitmentKey,
  countryCode,
  forumId,
  instant,
  recommendationKey,
  technologyId,
  workingGroupId,
} from "./id.ts";
import { listOf } from "./list-of.ts";
import { author, basis, evidence } from "./status.ts";

export const obligationAccount = z.enum(OBLIGATION_ACCOUNTS);
export const obligationState = z.enum(OBLIGATION_STATES);

/** A day, month or year; `on` is any day of it. */
export const dueDate = z.object({ on: calendarDate, precision: z.enum(ROUGH_PRECISIONS) });
export const owingParty = z.object({ country: countryCode, agency: agencyId.nullable() });

export const obligation = z.object({
  owedBy: owingParty,
  text: z.string().nullable(),
  due: dueDate.nullable(),
});

/** One line of a communiqué. */
export const commitment = z.object({
  key: commitmentKey,
  forum: forumId,
  workingGroup: workingGroupId.nullable(),
  madeOn: calendarDate,
  text: z.string(),
  source: z.object({ title: z.string(), locator: z.string(), caveat: z.string().nullable() }),
  basis,
  technologies: listOf(technologyId),
  recommendations: listOf(recommendationKey),
  obligations: listOf(obligation),
});

export const speaker = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("country"), country: countryCode }),
  z.object({ kind: z.literal("verifier") }),
]);

const fact = {
  owedBy: owingParty,
  on: calendarDate,
  recordedAt: instant,
  by: author,
  reason: z.string().nullable(),
  evidence: listOf(evidence),
  basis,
};
export const accountFact = z.object({
  ...fact,
  kind: z.literal("account"),
  speaker,
  from: obligationAccount.nullable(),
  to: obligationAccount,
});
export const dueFact = z.object({
  ...fact,
  kind: z.literal("due"),
  from: dueDate.nullable(),
  to: dueDate,
});
/** One appended statement about an obligation. */
export const obligationFact = z.discriminatedUnion("kind", [accountFact, dueFact]);

const link = { recommendation: recommendationKey, reason: z.string(), basis: z.enum(BASES) };
/** One entry of a commitment's history. */
export const commitmentEntry = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("made"), commitment }),
  z.object({ kind: z.literal("stated"), fact: obligationFact }),
  z.object({ kind: z.literal("linked"), ...link }),
  z.object({ kind: z.literal("unlinked"), ...link }),
]);

export const accountedState = z.object({
  state: obligationState,
  since: calendarDate.nullable(),
  daysLate: z.int().nullable(),
});
export const presentAccount = z.object({
  speaker,
  value: obligationAccount,
  since: accountFact,
  last: accountFact,
  place: z.int(),
});
/** An obligation on a day: claimed and verified apart. */
export const obligationStanding = z.object({
  owedBy: owingParty,
  text: z.string().nullable(),
  due: dueDate.nullable(),
  originalDue: dueDate.nullable(),
  dueMoves: z.int(),
  claimed: accountedState,
  verified: accountedState.nullable(),
  dispute: listOf(presentAccount),
});
export type ObligationStandingShown = z.output<typeof obligationStanding>;

const joint = {
  obligations: listOf(obligationStanding),
  claimed: obligationState,
  verified: obligationState.nullable(),
  isDisputed: z.boolean(),
};
/** One commitment against all countries of a grid. */
export const gridRow = z.object({
  commitment: commitmentKey,
  cells: listOf(z.object({ ...joint, country: countryCode }).nullable()),
  ...joint,
});
