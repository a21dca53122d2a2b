import type { SeatId } from "@entente/domain";
import type { NamedContacts } from "./named-contacts.ts";

export const CONTACT_DUTIES = ["main", "alternate"] as const;
export type ContactDuty = (typeof CONTACT_DUTIES)[number];

/** What a seat is called for in the share that was looked at; absent when it is not named there. */
export function seatDuty(seat: SeatId, contacts: NamedContacts | null): ContactDuty | null {
  if (contacts === null) return null;
  return CONTACT_DUTIES.find((duty) => contacts[duty] === seat) ?? null;
}

/** Seats in the order in which they are called: main, alternate, then the others as they come. */
export function byDuty<Seat extends { readonly id: SeatId }>(
  seats: readonly Seat[],
  contacts: NamedContacts | null,
): readonly Seat[] {
  const place = ({ id }: Seat) => {
    const duty = seatDuty(id, contacts);
    return duty === null ? CONTACT_DUTIES.length : CONTACT_DUTIES.indexOf(duty);
  };
  return seats.toSorted((a, b) => place(a) - place(b));
}
