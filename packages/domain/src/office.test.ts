import { describe, expect, it } from "vitest";
import {
  checkDistinct,
  checkLaterSuspense,
  checkSeated,
  checkSignatory,
  checkSuspense,
  checkWritten,
  daysLate,
} from "./office.ts";
import { DOC_OFFICE, NSC, STATE_EB, signatoryOf } from "./testing/clearance-builder.ts";
import { expectOk, expectRefusal } from "./testing/expect-result.ts";
import { day, noonOf } from "./testing/record-builder.ts";

const STATE = signatoryOf(STATE_EB);

describe("checkSignatory", () => {
  it("lets people of an agency sign for its offices and for no other's", () => {
    expectOk(checkSignatory(STATE_EB, STATE));
    expect(expectRefusal(checkSignatory(NSC, STATE), "signatory-not-of-office")).toEqual({
      code: "signatory-not-of-office",
      office: NSC,
      agency: "STATE",
    });
  });
});

describe("checkSeated", () => {
  it("keeps the seat, and refuses whoever has none", () => {
    expect(expectOk(checkSeated(STATE_EB, STATE))).toEqual(STATE);
    expect(expectRefusal(checkSeated(STATE_EB, { ...STATE, seat: null }), "seat-missing")).toMatchObject({
      office: STATE_EB,
      person: STATE.person,
    });
    expectRefusal(checkSeated(NSC, STATE), "signatory-not-of-office");
  });
});

describe("checkWritten", () => {
  it("takes words without the space around them, and no emptiness", () => {
    expect(expectOk(checkWritten("reason", " as agreed \n"))).toBe("as agreed");
    expect(expectRefusal(checkWritten("decision", " \u200b"), "writing-missing").field).toBe("decision");
  });
});

describe("checkDistinct", () => {
  it("names the office that comes twice", () => {
    expectOk(checkDistinct([STATE_EB, DOC_OFFICE]));
    expectOk(checkDistinct([]));
    const twice = checkDistinct([STATE_EB, DOC_OFFICE, NSC, DOC_OFFICE]);
    expect(expectRefusal(twice, "office-repeated").office).toBe(DOC_OFFICE);
  });
});

describe("checkSuspense", () => {
  it("lies today at the earliest", () => {
    const today = day("2026-05-04");
    expect(expectOk(checkSuspense(today, today))).toBe(today);
    expectRefusal(checkSuspense(day("2026-05-03"), today), "suspense-in-past");
  });
});

describe("checkLaterSuspense", () => {
  it("takes no time away and gives no day that is gone", () => {
    const [from, to] = [day("2026-05-14"), day("2026-05-20")];
    expect(expectOk(checkLaterSuspense(from, to, to))).toBe(to);
    for (const [earlier, today] of [
      [from, from],
      [to, day("2026-05-21")],
    ] as const) {
      const refused = checkLaterSuspense(from, earlier, today);
      expect(expectRefusal(refused, "suspense-not-later")).toMatchObject({ from, to: earlier, today });
    }
  });
});

describe("daysLate", () => {
  it("counts from the day after the suspense", () => {
    const days = ["2026-05-13", "2026-05-14", "2026-05-17"].map((on) =>
      daysLate({ at: noonOf(on), suspense: day("2026-05-14") }),
    );
    expect(days).toEqual([0, 0, 3]);
  });
});
