import type { SeatNotOfAgency } from "@entente/contract";
import type { HeldSeat } from "@entente/db";
import {
  type AgencyId,
  type ContactIsContractor,
  checkContact,
  err,
  ok,
  type Result,
  type SeatContact,
  type SeatId,
} from "@entente/domain";

/** Nothing when the seat can be this contact of the agency, or none is named. */
export function checkSeat(
  seats: readonly HeldSeat[],
  agency: AgencyId,
  contact: SeatContact,
  seat: SeatId | null,
): Result<void, SeatNotOfAgency | ContactIsContractor> {
  if (seat === null) return ok(undefined);
  const known = seats.find((one) => one.id === seat && one.agency === agency);
  if (known === undefined) return err({ code: "seat-not-of-agency", seat, agency });
  return checkContact(contact, known.holder, known.holderEmployment);
}
