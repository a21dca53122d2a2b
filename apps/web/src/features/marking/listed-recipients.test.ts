import type { AgencyId, CountryCode, PersonId } from "@entente/domain";
import { describe, expect, it } from "vitest";
import { listedIn, recipientsWords } from "./listed-recipients.ts";
import { wantedMarkingIn } from "./wanted-marking.ts";

const [NIST, DOC] = ["NIST", "DOC"] as readonly string[] as readonly [AgencyId, AgencyId];
const GBR = "GBR" as CountryCode;
const CORA = "cora" as PersonId;
const LIAM = "liam" as PersonId;
const LIST = [
  { kind: "agency", agency: NIST, person: null },
  { kind: "contractor", agency: DOC, person: null },
  { kind: "partner", country: GBR, person: null },
  { kind: "contractor", agency: NIST, person: CORA },
  { kind: "partner", country: GBR, person: LIAM },
  { kind: "agency", agency: DOC, person: "dora" as PersonId },
] as const;

describe("a list of recipients", () => {
  it("comes back from the form as it went in: nobody is lost, and no single person becomes a whole agency", () => {
    const { agencies, contractors, countries, people } = listedIn(LIST);
    const data = new FormData();
    data.append("marking.disseminationList", agencies);
    data.append("marking.listedContractors", contractors);
    data.append("marking.listedAbroad", countries);
    data.append("marking.listedPeople", people);
    expect(wantedMarkingIn(data).disseminationList).toEqual([
      ...LIST.slice(0, 3),
      { kind: "person", named: "cora" },
      { kind: "person", named: "liam" },
      { kind: "person", named: "dora" },
    ]);
  });

  it("is empty in the form where there is none", () => {
    expect(Object.values(listedIn(null)).join("")).toBe("");
  });

  it("is told in words, with who is a contractor", () => {
    const names = { country: (code: string) => `<${code}>`, person: (id: string) => id.toUpperCase() };
    expect(recipientsWords(LIST, names)).toBe(
      "the employees of NIST, the contractors of DOC, the officials of <GBR>, CORA (contractor of NIST), LIAM (<GBR>) and DORA (DOC)",
    );
  });
});
