import type { PersonId, SeatId } from "../id.ts";
import { type CalendarDate, daysBetween } from "../time.ts";

/** Who is told of what an office owes, in the order in which they come in. */
export const ESCALATION_STEPS = ["main-contact", "alternate-contact", "coordinator"] as const;
export type EscalationStep = (typeof ESCALATION_STEPS)[number];

/** Somebody who can be told for an office; `person` is absent where the seat is vacant. Coordinators may hold no seat. */
export interface OfficeContact {
  readonly step: EscalationStep;
  readonly seat: SeatId | null;
  readonly person: PersonId | null;
}

/** Days after a missed suspense from which a step is told too; 1 is the day after. */
export type EscalationSettings = Readonly<Record<Exclude<EscalationStep, "main-contact">, number>>;

/** Our setting (decisions/0023). */
export const DEFAULT_ESCALATION: EscalationSettings = { "alternate-contact": 1, coordinator: 3 };

/** Somebody who is told, and why it is they. */
export interface Told {
  readonly person: PersonId;
  readonly step: EscalationStep;
  readonly seat: SeatId | null;
  /** Days since the suspense; 0 while it can be kept. */
  readonly daysMissed: number;
  /** True when the steps whose turn it is are vacant, and this one stands in. */
  readonly isStandingIn: boolean;
}

/** The steps whose turn it is: the main contact always, the others once the suspense was missed by long enough. */
export function stepsReached(
  suspense: CalendarDate,
  today: CalendarDate,
  settings: EscalationSettings = DEFAULT_ESCALATION,
): readonly EscalationStep[] {
  const missed = daysBetween(suspense, today);
  return ESCALATION_STEPS.filter((step) => step === "main-contact" || missed >= settings[step]);
}

/**
 * Who is told today of something owed by the suspense; each person once, by the first step that reaches them. Where
 * everybody whose turn it is is missing, the next step stands in; nobody is told where all are.
 */
export function toldOn(
  suspense: CalendarDate,
  today: CalendarDate,
  contacts: readonly OfficeContact[],
  settings: EscalationSettings = DEFAULT_ESCALATION,
): readonly Told[] {
  const reached = stepsReached(suspense, today, settings);
  const holdersOf = (step: EscalationStep) =>
    contacts.flatMap((contact) =>
      contact.step === step && contact.person !== null ? [{ ...contact, person: contact.person }] : [],
    );
  const inTurn = reached.flatMap(holdersOf);
  const standingIn = ESCALATION_STEPS.map(holdersOf).find((holders) => holders.length > 0) ?? [];
  const isStandingIn = inTurn.length === 0;
  const daysMissed = Math.max(0, daysBetween(suspense, today));
  const told = (isStandingIn ? standingIn : inTurn).map((holder) => ({
    ...holder,
    daysMissed,
    isStandingIn,
  }));
  return told.filter(({ person }, index) => told.findIndex((other) => other.person === person) === index);
}
