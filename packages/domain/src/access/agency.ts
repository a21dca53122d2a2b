import type { AgencyId } from "../id.ts";
import { isBlank } from "../internal/text.ts";
import { err, ok, type Result } from "../result.ts";
import type { NameMissing, NothingChanged } from "./person.ts";

/** What an administrator keeps of an agency. */
export interface AgencyProfile {
  readonly name: string;
  readonly parent: AgencyId | null;
}

export interface AgencyState extends AgencyProfile {
  /** Whether it takes no new persons, seats or agencies below it; what it did stays on the record. */
  readonly isRetired: boolean;
}

/** An agency with its place, as others stand around it. */
export interface PlacedAgency {
  readonly id: AgencyId;
  readonly parent: AgencyId | null;
}

/** What still rests on an agency. */
export interface AgencyUse {
  /** Persons who belong to it and may enter. */
  readonly persons: number;
  /** Agencies directly below it that are not retired. */
  readonly below: readonly AgencyId[];
  /** Open recommendations in which it has a share. */
  readonly openShares: number;
}

/** An agency would stand below itself. */
export interface AgencyBelowItself {
  readonly code: "agency-below-itself";
  readonly agency: AgencyId;
  /** From the agency up to itself. */
  readonly path: readonly AgencyId[];
}
/** Somebody or something still rests on the agency. */
export interface AgencyInUse extends AgencyUse {
  readonly code: "agency-in-use";
  readonly agency: AgencyId;
}
/** The agency takes nothing new. */
export interface AgencyRetired {
  readonly code: "agency-retired";
  readonly agency: AgencyId;
}
export type AgencyRefusal = NameMissing | AgencyBelowItself | NothingChanged | AgencyInUse | AgencyRetired;

/** The profile with its name trimmed. Fails with `name-missing` or `agency-below-itself`. */
export function checkAgency(
  agency: AgencyId,
  profile: AgencyProfile,
  all: readonly PlacedAgency[],
): Result<AgencyProfile, NameMissing | AgencyBelowItself> {
  if (isBlank(profile.name)) return err({ code: "name-missing" });
  const parents = new Map(all.map(({ id, parent }) => [id, parent]));
  const path = [agency];
  for (let above = profile.parent; above !== null; above = parents.get(above) ?? null) {
    path.push(above);
    if (above === agency) return err({ code: "agency-below-itself", agency, path });
  }
  return ok({ ...profile, name: profile.name.trim() });
}

/** The agency as an administrator wants it; fails as `checkAgency` does, and with `nothing-changed`. */
export function changeAgency(
  agency: AgencyId,
  present: AgencyState,
  wanted: AgencyProfile,
  all: readonly PlacedAgency[],
): Result<AgencyState, NameMissing | AgencyBelowItself | NothingChanged> {
  const checked = checkAgency(agency, wanted, all);
  if (!checked.ok) return checked;
  const { name, parent } = checked.value;
  if (name === present.name && parent === present.parent) return err({ code: "nothing-changed" });
  return ok({ name, parent, isRetired: present.isRetired });
}

/** The agency without a future. Fails with `nothing-changed` when it is retired, and with `agency-in-use`. */
export function retireAgency(
  agency: AgencyId,
  present: AgencyState,
  use: AgencyUse,
): Result<AgencyState, NothingChanged | AgencyInUse> {
  if (present.isRetired) return err({ code: "nothing-changed" });
  const { persons, below, openShares } = use;
  if (persons > 0 || below.length > 0 || openShares > 0) {
    return err({ code: "agency-in-use", agency, persons, below, openShares });
  }
  return ok({ ...present, isRetired: true });
}

/** The agency at work again. Fails with `nothing-changed` unless it is retired. */
export function restoreAgency(present: AgencyState): Result<AgencyState, NothingChanged> {
  return present.isRetired ? ok({ ...present, isRetired: false }) : err({ code: "nothing-changed" });
}

/** Whether the agency takes persons, seats and agencies below it; fails with `agency-retired`. */
export function checkAtWork(agency: AgencyId, { isRetired }: AgencyState): Result<void, AgencyRetired> {
  return isRetired ? err({ code: "agency-retired", agency }) : ok(undefined);
}
