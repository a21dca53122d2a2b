import type { Instant, SeatId } from "@entente/domain";
import { expect, it } from "vitest";
import { answerFor } from "./calendar-answer.ts";

it.each([
  [{ code: "calendar-unknown" } as const, 404, "cut short"],
  [
    { code: "calendar-revoked", revokedAt: "2026-11-22T12:00:00.000Z" as Instant } as const,
    410,
    "revoked on 2026-11-22",
  ],
  [{ code: "calendar-owner-disabled" } as const, 410, "may not enter"],
  [{ code: "calendar-seat-ended", seat: "nist-main" as SeatId } as const, 410, "left the seat"],
  [{ code: "calendar-role-changed", role: "partner-liaison" } as const, 410, "a role now"],
])("%j is answered with its reason", (refusal, status, words) => {
  const answer = answerFor(refusal);
  expect(answer.status).toBe(status);
  expect(answer.sentence).toContain(words);
});
