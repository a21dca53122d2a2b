import type { Person } from "@entente/contract";
import type { AgencyId, PersonId, Role } from "@entente/domain";
import { describe, expect, it } from "vitest";
import { checkSetWeights, whoMaySetWeights } from "./may-set-weights.ts";

const NIST = "NIST" as AgencyId;
const person = (role: Role): Person => ({
  id: "nina" as PersonId,
  name: "Nina Specimen",
  role,
  agency: NIST,
  agencyName: "National Institute of Standards and Technology",
  seat: null,
  seatTitle: null,
  country: null,
  employment: "federal",
});

describe("who states an agency's weights", () => {
  it("is its coordinator, and nobody else who may try points", () => {
    expect(checkSetWeights(person("agency-coordinator")).ok).toBe(true);
    for (const role of ["action-officer", "verifier", "analyst", "reader", "administrator"] as const) {
      expect(checkSetWeights(person(role)).ok).toBe(false);
    }
  });

  it("is said to those who may not", () => {
    expect(whoMaySetWeights(NIST)).toBe(
      "Anyone may try points here; nothing is stored. Saving them as NIST’s weights is for its agency coordinator or its White House coordinator.",
    );
  });
});
