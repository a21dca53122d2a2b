import type { AgencyId, CalendarDate, CountryCode, Instant, ObligationFact, PersonId } from "@entente/domain";
import { expect, it } from "vitest";
import { entryWords } from "./entry-words.ts";

const DAY = "2026-05-04" as CalendarDate;
const fact = {
  owedBy: { country: "USA" as CountryCode, agency: "NIST" as AgencyId },
  on: DAY,
  recordedAt: "2026-05-04T12:00:00.000Z" as Instant,
  by: { person: "nist-officer" as PersonId, seat: null, agency: "NIST" as AgencyId },
  reason: "It was published.",
  evidence: [],
  basis: "reported",
} as const;
const words = (said: ObligationFact) => entryWords({ kind: "stated", fact: said });

it("says who said what of whose obligation", () => {
  const account = { ...fact, kind: "account", from: null, to: "kept" } as const;
  expect(words({ ...account, speaker: { kind: "country", country: "USA" as CountryCode } })).toBe(
    "USA on what USA, NIST owes: kept since 4 May 2026. It was published.",
  );
  expect(words({ ...account, speaker: { kind: "verifier" }, reason: null })).toBe(
    "The verifier on what USA, NIST owes: kept since 4 May 2026.",
  );
});

it("says how a due date moved, or was set", () => {
  const due = { ...fact, kind: "due", to: { on: DAY, precision: "year" } } as const;
  expect(words({ ...due, from: null })).toBe(
    "Due date of what USA, NIST owes set to 2026. It was published.",
  );
  expect(words({ ...due, from: { on: DAY, precision: "month" } })).toContain("moved from May 2026 to 2026");
});
