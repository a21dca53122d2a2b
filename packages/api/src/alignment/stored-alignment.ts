import type { StoredAlignmentModel, StoredEffect } from "@entente/db";
import {
  type AlignmentGain,
  type AlignmentInputs,
  type AlignmentQuestion,
  alignmentTable,
  type CalendarDate,
  type CountryCode,
  type IssueId,
  type RecommendationKey,
  type StanceTable,
  stancesAsOf,
  standingEntries,
} from "@entente/domain";
import type { SignedInContext } from "../context.ts";
import { orRefuse } from "../refusal.ts";
import { packStances, type SourcedStance } from "./pack-stances.ts";

/** What every question about alignment is answered from. */
export interface StoredAlignment {
  readonly model: StoredAlignmentModel;
  readonly standing: readonly SourcedStance[];
  readonly inputs: AlignmentInputs;
}

/** The model in force with all stances that stand: those of the register, and those that loaded packs say beside it. */
export async function storedAlignment(ctx: Pick<SignedInContext, "repositories">): Promise<StoredAlignment> {
  const { alignment } = ctx.repositories;
  const [model, entries] = await Promise.all([alignment.getModel(), alignment.stanceEntries()]);
  const standing = [
    ...standingEntries(entries).map((entry) => ({ ...entry, pack: null })),
    ...(await packStances(ctx, model.model)),
  ];
  return { model, standing, inputs: { model: model.model, stances: standing.map(({ stance }) => stance) } };
}

/** What is linked to recommendations now. */
export async function linkedEffects({
  repositories: { alignment },
}: Pick<SignedInContext, "repositories">): Promise<readonly StoredEffect["effect"][]> {
  return (await alignment.effects()).map(({ effect }) => effect);
}

/** A gain as a figure, or why there is none; where none was computed, nothing that can be counted is linked. */
export function gainFigure(
  computed: AlignmentGain<RecommendationKey, CountryCode, IssueId> | undefined,
): Pick<AlignmentGain<RecommendationKey, CountryCode, IssueId>, "gain" | "reason"> {
  return computed === undefined
    ? { gain: null, reason: "no-change-linked" }
    : { gain: computed.gain, reason: computed.reason };
}

/** A question as it arrives: without a day it is about today. */
export interface AskedAlignment extends Omit<AlignmentQuestion, "on"> {
  readonly on: CalendarDate | null;
}

/** The question with its day. */
export function questionOf({ holders, families, weights, on }: AskedAlignment, today: CalendarDate) {
  return { holders, families, weights, on: on ?? today };
}

/** The table that a question is answered from, or the refusal. */
export function tableFor(
  { inputs }: StoredAlignment,
  question: AlignmentQuestion,
  today: CalendarDate,
): StanceTable<CountryCode, IssueId> {
  return orRefuse(alignmentTable(inputs, question, today));
}

/** The entries whose stances are in force on a day. */
export function entriesInForce({ standing }: StoredAlignment, on: CalendarDate): readonly SourcedStance[] {
  const inForce = new Set(
    stancesAsOf(
      standing.map(({ stance }) => stance),
      on,
    ),
  );
  return standing.filter(({ stance }) => inForce.has(stance));
}

/** Everybody's stances of today, references among them: what links between recommendations and stances are checked on. */
export function tableOfEverybody(stored: StoredAlignment, today: CalendarDate) {
  const holders = stored.inputs.model.holders.map(({ country }) => country);
  return tableFor(stored, { holders, families: null, weights: null, on: today }, today);
}
