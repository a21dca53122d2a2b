import {
  type AgencyId,
  addDays,
  type CalendarDate,
  dateOf,
  daysBetween,
  parseCalendarDate,
} from "@entente/domain";
import { briefPortfolio } from "../brief/brief-portfolio.ts";
import { expectValue } from "../expect-value.ts";
import type { Portfolio, PortfolioReference } from "../portfolio.ts";
import type { Random } from "./random.ts";

export interface GenerationOptions {
  /** Number of records, from 0. */
  readonly count: number;
  /** Whole number of at most 32 bits; the same seed gives the same records. */
  readonly seed: number;
  /** Agencies that get shares, those that lead most first; by default as in the brief's portfolio. */
  readonly agencies?: readonly AgencyId[];
  /** Last day on which something has happened; by default the day on which the brief's portfolio was put together. */
  readonly until?: CalendarDate;
}

/** What all generated records share. */
export interface Setting {
  readonly seed: number;
  readonly reference: PortfolioReference;
  readonly agencies: readonly AgencyId[];
  /** An agency without a share, which verifies and closes. */
  readonly verifier: AgencyId;
  readonly until: CalendarDate;
}

export const ISSUED_FROM = day("2022-01-01");
export const ISSUED_TO = day("2026-06-30");
export const DUE_FROM = day("2024-01-01");
export const DUE_TO = day("2029-12-31");

const SEED_MAXIMUM = 0xffff_ffff;

/** The options checked and completed from the brief's portfolio; throws a RangeError for options that cannot be used. */
export function settingOf({ count, seed, agencies, until }: GenerationOptions): Setting {
  if (!Number.isSafeInteger(count) || count < 0) throw new RangeError("count must be a whole number from 0");
  if (!Number.isInteger(seed) || seed < 0 || seed > SEED_MAXIMUM)
    throw new RangeError(`seed must be a whole number from 0 to ${SEED_MAXIMUM}`);
  const portfolio = briefPortfolio();
  const { reference } = portfolio;

  const verifier = reference.persons.find(({ role }) => role === "verifier")?.agency;
  if (verifier === undefined) throw new RangeError("the portfolio needs an agency that verifies");
  const sharing = agencies ?? agenciesByShares(portfolio);
  if (sharing.length === 0 || sharing.includes(verifier))
    throw new RangeError(`agencies must hold at least one, and not ${verifier}, which verifies`);
  return { seed, reference, agencies: sharing, verifier, until: until ?? dateOf(portfolio.compiledAt) };
}

/** The agencies with shares, those with most first. */
function agenciesByShares({ entries }: Portfolio): readonly AgencyId[] {
  const shares = new Map<AgencyId, number>();
  for (const { agency } of entries.flatMap(({ record }) => record.assignments))
    shares.set(agency, (shares.get(agency) ?? 0) + 1);
  return [...shares].toSorted(([, a], [, b]) => b - a).map(([agency]) => agency);
}

/** A day between the two, both included; the first when the second lies before it. */
export function dayBetween(random: Random, from: CalendarDate, to: CalendarDate): CalendarDate {
  return addDays(from, random.whole(0, Math.max(0, daysBetween(from, to))));
}

function day(text: string): CalendarDate {
  return expectValue(parseCalendarDate(text));
}
