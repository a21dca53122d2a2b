import type { Person } from "@entente/contract";
import type { AgencyId } from "@entente/domain";
import { describe, expect, it } from "vitest";
import { checkPropose, chosenLead, possibleLeads } from "./may-propose.ts";

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
  employment: "federal",
});
const leads = (role: Person["role"], agency: string) =>
  possibleLeads(person(role, agency), AGENCIES).map(({ id }) => id as string);

describe("who proposes a coalition", () => {
  it("is an agency's coordinator for the own agency, and a White House coordinator for any", () => {
    expect(leads("agency-coordinator", "DOC")).toEqual(["DOC"]);
    expect(leads("white-house-coordinator", "NSC")).toEqual(["DOC", "NSC", "STATE"]);
  });

  it("names the lead in the address where there is a choice, and the own agency where there is none", () => {
    expect(chosenLead(AGENCIES, "STATE")).toBe("STATE");
    expect(chosenLead(AGENCIES, "NOBODY")).toBeNull();
    expect(chosenLead(AGENCIES.slice(0, 1), "STATE")).toBe("DOC");
    expect(chosenLead([], "DOC")).toBeNull();
  });

  it("is nobody else", () => {
    expect(leads("analyst", "DOC")).toEqual([]);
    expect(checkPropose(person("reader", "DOC")).ok).toBe(false);
  });
});
