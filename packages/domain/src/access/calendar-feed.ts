import type { AgencyId, PersonId, SeatId, TableId } from "../id.ts";
import { err, ok, type Result } from "../result.ts";
import type { Instant } from "../time.ts";
import type { Role } from "./role.ts";
import { RULES } from "./rule.ts";

/** Whose dates a calendar holds. */
export const CALENDAR_KINDS = ["person", "agency", "forum"] as const;
export type CalendarKind = (typeof CALENDAR_KINDS)[number];

/** A person, an agency, or a forum with its working groups; a working group stands for itself. */
export type CalendarSubject =
  | { readonly kind: "person"; readonly subject: PersonId }
  | { readonly kind: "agency"; readonly subject: AgencyId }
  | { readonly kind: "forum"; readonly subject: TableId };

/** How the address of a calendar stands at the moment of reading. */
export interface FeedStanding {
  /** Absent while nobody revoked it. */
  readonly revokedAt: Instant | null;
  readonly owner: { readonly role: Role; readonly isDisabled: boolean };
  /** The seat that its owner held when it was made; absent when they held none. */
  readonly seat: { readonly id: SeatId; readonly isHeld: boolean } | null;
}

export interface CalendarOwnerDisabled {
  readonly code: "calendar-owner-disabled";
}
export interface CalendarRevoked {
  readonly code: "calendar-revoked";
  readonly revokedAt: Instant;
}
/** Its owner has left the seat from which it was made. */
export interface CalendarSeatEnded {
  readonly code: "calendar-seat-ended";
  readonly seat: SeatId;
}
/** Its owner has a role now that makes no tokens, and so no such addresses. */
export interface CalendarRoleChanged {
  readonly code: "calendar-role-changed";
  readonly role: Role;
}
export type FeedRefusal = CalendarOwnerDisabled | CalendarRevoked | CalendarSeatEnded | CalendarRoleChanged;

/**
 * Whether the calendar can be read at its address.
 *
 * Fails with `calendar-owner-disabled`, `calendar-revoked`, `calendar-seat-ended` or `calendar-role-changed`, in this order.
 */
export function checkFeed({ revokedAt, owner, seat }: FeedStanding): Result<void, FeedRefusal> {
  if (owner.isDisabled) return err({ code: "calendar-owner-disabled" });
  if (revokedAt !== null) return err({ code: "calendar-revoked", revokedAt });
  if (seat !== null && !seat.isHeld) return err({ code: "calendar-seat-ended", seat: seat.id });
  if (RULES["use-tokens"][owner.role] === undefined) {
    return err({ code: "calendar-role-changed", role: owner.role });
  }
  return ok(undefined);
}
