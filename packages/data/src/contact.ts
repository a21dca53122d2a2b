import type { AgencyId, SeatContact, SeatId } from "@entente/domain";
import type { PortfolioSeat } from "./portfolio.ts";

/** The agency's seat for this kind of contact; absent when it has none. */
export function contactOf(
  seats: readonly Pick<PortfolioSeat, "id" | "agency" | "contact">[],
  agency: AgencyId,
  contact: SeatContact,
): SeatId | null {
  return seats.find((seat) => seat.agency === agency && seat.contact === contact)?.id ?? null;
}
