import type { RecommendationKey, SeatId } from "@entente/domain";
import { describe, expect, it } from "vitest";
import type { NamedContacts } from "./named-contacts.ts";
import { byDuty, seatDuty } from "./seat-duty.ts";

const seat = (id: string) => id as SeatId;
const CONTACTS: NamedContacts = {
  recommendation: "HOME-4" as RecommendationKey,
  main: seat("nist-main"),
  alternate: null,
};

describe("seatDuty", () => {
  it("names the duty of a seat only where it is named", () => {
    expect(seatDuty(seat("nist-main"), CONTACTS)).toBe("main");
    expect(seatDuty(seat("nist-alternate"), CONTACTS)).toBeNull();
    expect(seatDuty(seat("nist-main"), null)).toBeNull();
  });
});

describe("byDuty", () => {
  it("puts whom to call first in front and keeps the others in their order", () => {
    const seats = ["nist-desk", "nist-alternate", "nist-main"].map((id) => ({ id: seat(id) }));
    const contacts = { ...CONTACTS, alternate: seat("nist-alternate") };
    expect(byDuty(seats, contacts).map(({ id }) => id)).toEqual(["nist-main", "nist-alternate", "nist-desk"]);
    expect(byDuty(seats, null)).toEqual(seats);
  });
});
