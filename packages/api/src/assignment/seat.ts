import type { SeatNotOfAgency } from "@entente/contract";
import { type AgencyId, err, ok, type Result, type Seat, type SeatId } from "@entente/domain";

/** Nothing when the seat belongs to the agency or none is named. */
export function checkSeat(
  seats: readonly Seat[],
  agency: AgencyId,
  seat: SeatId | null,
): Result<void, SeatNotOfAgency> {
  const isKnown = seat === null || seats.some((known) => known.id === seat && known.agency === agency);
  return isKnown ? ok(undefined) : err({ code: "seat-not-of-agency", seat, agency });
}
