import { describe, expect, it } from "vitest";
import { parsePersonId, parseSeatId } from "../id.ts";
import { expectOk, expectRefusal } from "../testing/expect-result.ts";
import { DOC, day, NIST } from "../testing/record-builder.ts";
import { changeSeat, checkSeatProfile, fillSeat, type SeatState, vacateSeat } from "./seat.ts";

const [ADA, BEN] = ["ada", "ben"].map((name) => expectOk(parsePersonId(name)));
const OTHER_SEAT = expectOk(parseSeatId("nist-alternate"));
const TODAY = day("2026-11-22");
const SINCE = day("2026-05-04");
if (ADA === undefined || BEN === undefined) throw new Error("no persons");

const VACANT: SeatState = { agency: NIST, title: "Director", contact: "main", holder: null, since: null };
const HELD: SeatState = { ...VACANT, holder: ADA, since: SINCE };
const CANDIDATE = { id: BEN, agency: NIST, employment: "federal", isDisabled: false } as const;
const ALTERNATE = [{ id: OTHER_SEAT, contact: "alternate" }] as const;

describe("checkSeatProfile", () => {
  it("trims the title, and refuses none", () => {
    expect(expectOk(checkSeatProfile({ ...VACANT, title: " Director " }, [])).title).toBe("Director");
    expectRefusal(checkSeatProfile({ ...VACANT, title: " " }, []), "seat-title-missing");
  });

  it("gives an agency one main and one alternate contact", () => {
    expect(checkSeatProfile(VACANT, ALTERNATE).ok).toBe(true);
    expect(checkSeatProfile({ ...VACANT, contact: null }, ALTERNATE).ok).toBe(true);
    const second = checkSeatProfile({ ...VACANT, contact: "alternate" }, ALTERNATE);
    expect(expectRefusal(second, "contact-taken")).toEqual({
      code: "contact-taken",
      contact: "alternate",
      seat: OTHER_SEAT,
    });
  });
});

describe("changeSeat", () => {
  it("changes title and use, and leaves the holder", () => {
    const changed = changeSeat(HELD, { title: "Chief", contact: null }, ALTERNATE, "federal");
    expect(expectOk(changed)).toEqual({ ...HELD, title: "Chief", contact: null });
  });

  it("refuses what the profile may not be, and what changes nothing", () => {
    expectRefusal(changeSeat(HELD, { title: "", contact: null }, [], "federal"), "seat-title-missing");
    expectRefusal(changeSeat(HELD, { title: "Director", contact: "main" }, [], "federal"), "nothing-changed");
  });
});

describe("a contractor in a seat", () => {
  const plain: SeatState = { ...VACANT, contact: null };
  const contractor = { ...CANDIDATE, employment: "contractor" } as const;

  it("is no contact of the agency, and may hold any other seat", () => {
    expect(expectOk(fillSeat(plain, contractor, TODAY, TODAY)).holder).toBe(BEN);
    expect(expectRefusal(fillSeat(VACANT, contractor, TODAY, TODAY), "contact-is-contractor")).toEqual({
      code: "contact-is-contractor",
      person: BEN,
      contact: "main",
    });
  });

  it("does not become a contact by another use of their seat", () => {
    const held: SeatState = { ...plain, holder: BEN, since: SINCE };
    const wanted = { title: "Director", contact: "main" } as const;
    expectRefusal(changeSeat(held, wanted, [], "contractor"), "contact-is-contractor");
    expect(changeSeat(held, { ...wanted, contact: null, title: "Chief" }, [], "contractor").ok).toBe(true);
    expect(changeSeat(held, wanted, [], "federal").ok).toBe(true);
    expect(changeSeat(plain, wanted, [], null).ok).toBe(true);
  });
});

describe("fillSeat", () => {
  it("puts a person into a vacant seat, and into one that somebody leaves that day", () => {
    expect(expectOk(fillSeat(VACANT, CANDIDATE, TODAY, TODAY))).toEqual({
      ...VACANT,
      holder: BEN,
      since: TODAY,
    });
    expect(expectOk(fillSeat(HELD, CANDIDATE, SINCE, TODAY)).holder).toBe(BEN);
  });

  it("takes a person of the seat's own agency who may enter", () => {
    const foreign = fillSeat(VACANT, { ...CANDIDATE, agency: DOC }, TODAY, TODAY);
    expect(expectRefusal(foreign, "person-not-of-agency")).toEqual({
      code: "person-not-of-agency",
      person: BEN,
      agency: NIST,
    });
    expectRefusal(fillSeat(VACANT, { ...CANDIDATE, isDisabled: true }, TODAY, TODAY), "person-disabled");
  });

  it("refuses the present holder, a day before theirs, and a day ahead", () => {
    expectRefusal(fillSeat(HELD, { ...CANDIDATE, id: ADA }, TODAY, TODAY), "nothing-changed");
    const early = fillSeat(HELD, CANDIDATE, day("2026-05-03"), TODAY);
    expect(expectRefusal(early, "change-out-of-order")).toEqual({
      code: "change-out-of-order",
      on: "2026-05-03",
      notBefore: SINCE,
      notAfter: TODAY,
    });
    expectRefusal(fillSeat(VACANT, CANDIDATE, day("2026-11-23"), TODAY), "change-out-of-order");
  });
});

describe("vacateSeat", () => {
  it("leaves nobody in it", () => {
    expect(expectOk(vacateSeat(HELD, TODAY, TODAY))).toEqual(VACANT);
  });

  it("refuses a vacant seat, a day before the holder's first, and a day ahead", () => {
    expectRefusal(vacateSeat(VACANT, TODAY, TODAY), "seat-vacant");
    expectRefusal(vacateSeat(HELD, day("2026-05-03"), TODAY), "change-out-of-order");
    expectRefusal(vacateSeat(HELD, day("2026-11-23"), TODAY), "change-out-of-order");
  });
});
