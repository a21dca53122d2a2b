import type { Person } from "@entente/contract";
import type { AgencyId } from "@entente/domain";
import { describe, expect, it } from "vitest";
import { checkPropose, possibleLeads } from "./may-propose.ts";

const AGENCIES = ["DOC", "NSC", "STATE"].map((id) => ({ id: id as AgencyId }));
const person = (role: Person["role"], agency: string): Person => ({
  id: "somebody" as Person["id"],
  name: "Somebody",
  role,
  agency: agency as AgencyId,
  agencyName: agency,
  seat: null,
  seatTitle: null,
  country: null,
});
const leads = (role: Person["role"], agency: string) =>
  possibleLeads(person(role, agency), AGENCIES).map(({ id }) => id as string);

describe("who proposes a coalition", () => {
  it("is an agency's coordinator for the own agency, and a White House coordinator for any", () => {
    expect(leads("agency-coordinator", "DOC")).toEqual(["DOC"]);
    expect(leads("white-house-coordinator", "NSC")).toEqual(["DOC", "NSC", "STATE"]);
  });

  it("is nobody else", () => {
    expect(leads("analyst", "DOC")).toEqual([]);
    expect(checkPropose(person("reader", "DOC")).ok).toBe(false);
  });
});
