import type { Author } from "../author.ts";
import type { AgencyId } from "../id.ts";
import { isBlank } from "../internal/text.ts";
import { err, ok, type Result } from "../result.ts";
import type { Instant } from "../time.ts";
import { type Designation, isSameDesignation } from "./designation.ts";

/** Only the agency that designated something may set or lift its marking (32 CFR 2002.16(b)(4)(iii)); others ask it. */
export interface NotDesignatingAgency {
  readonly code: "not-designating-agency";
  readonly agency: AgencyId;
  readonly designatedBy: readonly AgencyId[];
}
/** The marking follows from the parts: theirs are changed. */
export interface MarkingDerived {
  readonly code: "marking-derived";
  readonly designatedBy: readonly AgencyId[];
}
export interface MarkingUnchanged {
  readonly code: "marking-unchanged";
}
export interface MarkingReasonMissing {
  readonly code: "marking-reason-missing";
}
/** Whoever asked does not also decide. */
export interface DeciderIsRequester {
  readonly code: "decider-is-requester";
  readonly person: Author["person"];
}
export type MarkingChangeRefusal =
  | NotDesignatingAgency
  | MarkingDerived
  | MarkingUnchanged
  | MarkingReasonMissing;
export type MarkingRequestRefusal = MarkingDerived | MarkingUnchanged | MarkingReasonMissing;
export type MarkingDecisionRefusal = MarkingChangeRefusal | DeciderIsRequester;

/** A new designation with who wants it, when and why. */
export interface MarkingChange {
  readonly to: Designation;
  readonly reason: string;
  readonly at: Instant;
  readonly by: Author;
}

/** A marking as it was changed, kept with what stood before. */
export interface MarkingChanged extends MarkingChange {
  readonly from: Designation;
  /** The request that it grants; absent when the designating agency changed it by itself. */
  readonly request: MarkingRequested | null;
}

/** A wish of somebody else for a marking, which the designating agency decides. */
export interface MarkingRequested extends MarkingChange {
  readonly from: Designation;
}

/** The refusal of a request, with its reason. */
export interface MarkingDeclined {
  readonly request: MarkingRequested;
  readonly reason: string;
  readonly at: Instant;
  readonly by: Author;
}

/**
 * Decides whether the marking may be changed so. The designating agency may hand it to no other on the way.
 *
 * Fails with `marking-derived` for what is made of parts; `not-designating-agency` when the author's agency is another, or
 * would be after the change; `marking-unchanged`; `marking-reason-missing`.
 */
export function changeMarking(
  present: Designation,
  change: MarkingChange,
): Result<MarkingChanged, MarkingChangeRefusal> {
  const asked = checkChange(present, change);
  if (!asked.ok) return asked;
  const authorized = checkDesignator(present, change.by.agency);
  if (!authorized.ok) return authorized;
  const kept = checkDesignator(change.to, change.by.agency);
  if (!kept.ok) return kept;
  return ok({ ...asked.value, from: present, request: null });
}

/**
 * Decides whether a change may be asked for; anybody with the right to see the marking may ask.
 *
 * Fails with `marking-derived`, `marking-unchanged` or `marking-reason-missing`.
 */
export function requestMarking(
  present: Designation,
  change: MarkingChange,
): Result<MarkingRequested, MarkingRequestRefusal> {
  const asked = checkChange(present, change);
  return asked.ok ? ok({ ...asked.value, from: present }) : asked;
}

/** A decision on a request. */
export interface MarkingDecision {
  readonly isGranted: boolean;
  /** Needed to decline; when granted, absent words leave the reason of the request. */
  readonly reason: string;
  readonly at: Instant;
  readonly by: Author;
}

/**
 * Decides a request against the marking as it stands now, and returns the change or the refusal to keep.
 *
 * Fails with `decider-is-requester`; `not-designating-agency`; `marking-derived`; `marking-unchanged` when it was already
 * changed so; `marking-reason-missing` for a refusal without words.
 */
export function decideMarkingRequest(
  present: Designation,
  request: MarkingRequested,
  decision: MarkingDecision,
): Result<MarkingChanged | MarkingDeclined, MarkingDecisionRefusal> {
  const { isGranted, reason, at, by } = decision;
  if (by.person === request.by.person) return err({ code: "decider-is-requester", person: by.person });
  const authorized = checkDesignator(present, by.agency);
  if (!authorized.ok) return authorized;
  if (!isGranted) {
    return isBlank(reason)
      ? err({ code: "marking-reason-missing" })
      : ok({ request, reason: reason.trim(), at, by });
  }
  const words = isBlank(reason) ? request.reason : reason;
  const changed = changeMarking(present, { to: request.to, reason: words, at, by });
  return changed.ok ? ok({ ...changed.value, request }) : changed;
}

function checkDesignator(
  { designatedBy }: Designation,
  agency: AgencyId,
): Result<void, NotDesignatingAgency> {
  if (designatedBy.includes(agency)) return ok(undefined);
  return err({ code: "not-designating-agency", agency, designatedBy });
}

function checkChange(
  present: Designation,
  change: MarkingChange,
): Result<MarkingChange, MarkingRequestRefusal> {
  const { designatedBy } = present;
  if (designatedBy.length !== 1) return err({ code: "marking-derived", designatedBy });
  if (isSameDesignation(present, change.to)) return err({ code: "marking-unchanged" });
  if (isBlank(change.reason)) return err({ code: "marking-reason-missing" });
  const { to, reason, at, by } = change;
  return ok({ to, reason: reason.trim(), at, by });
}
