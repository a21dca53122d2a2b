import { describe, expect, it } from "vitest";
import { expectOk, expectRefusal } from "../testing/expect-result.ts";
import { MAIN_SEAT, noonOf } from "../testing/record-builder.ts";
import { checkFeed, type FeedStanding } from "./calendar-feed.ts";

const OPEN: FeedStanding = {
  revokedAt: null,
  owner: { role: "action-officer", isDisabled: false },
  seat: { id: MAIN_SEAT, isHeld: true },
};
const REVOKED = { revokedAt: noonOf("2026-11-01") };
const LEFT = { seat: { id: MAIN_SEAT, isHeld: false } };
const ABROAD = { owner: { role: "partner-liaison", isDisabled: false } } as const;

describe("checkFeed", () => {
  it("lets a calendar be read as long as its owner is who they were", () => {
    expectOk(checkFeed(OPEN));
    expectOk(checkFeed({ ...OPEN, seat: null }));
  });

  it("ends with the address, the account, the seat and the role", () => {
    expect(expectRefusal(checkFeed({ ...OPEN, ...REVOKED }), "calendar-revoked")).toEqual({
      code: "calendar-revoked",
      ...REVOKED,
    });
    expectRefusal(
      checkFeed({ ...OPEN, owner: { ...OPEN.owner, isDisabled: true } }),
      "calendar-owner-disabled",
    );
    expect(expectRefusal(checkFeed({ ...OPEN, ...LEFT }), "calendar-seat-ended").seat).toBe(MAIN_SEAT);
    expect(expectRefusal(checkFeed({ ...OPEN, ...ABROAD }), "calendar-role-changed").role).toBe(
      "partner-liaison",
    );
  });

  it("names the account first, then the address, then the seat", () => {
    const everything = { ...OPEN, ...REVOKED, ...LEFT, ...ABROAD };
    expectRefusal(
      checkFeed({ ...everything, owner: { ...ABROAD.owner, isDisabled: true } }),
      "calendar-owner-disabled",
    );
    expectRefusal(checkFeed(everything), "calendar-revoked");
    expectRefusal(checkFeed({ ...everything, revokedAt: null }), "calendar-seat-ended");
  });
});
