import type { CoalitionBasis } from "@entente/contract";
import type { CountryCode, RequirementId } from "@entente/domain";
import { describe, expect, it } from "vitest";
import { sampleFrontier } from "../testing/sample-frontier.ts";
import { claimCheck, levelsFromBrief } from "./brief-claims.ts";

const CHIPS = ["JPN", "KOR", "TWN", "NLD", "USA", "DEU"];

/** Who is essential, and who meets something, on one requirement. */
function frontier(requirement: string, essential: readonly string[], useful: readonly string[]) {
  const id = requirement as RequirementId;
  return {
    ...sampleFrontier({
      essential: essential.map((member) => ({ member: member as CountryCode, requirements: [id] })),
    }),
    values: [...essential, ...useful].map((member) => ({
      member: member as CountryCode,
      value: 1,
      share: null,
      parts: [{ requirement: id, value: 1 }],
    })),
  };
}

describe("the brief's claim of who counts", () => {
  it("agrees in part where some of those named can be replaced, and says who", () => {
    const check = claimCheck(
      "semiconductors",
      CHIPS,
      frontier("chip-design", ["NLD", "USA"], ["JPN", "KOR"]),
    );
    expect(check?.verdict).toBe("agrees-in-part");
    expect(check?.named.map(({ country, standing }) => `${country} ${standing}`)).toEqual([
      "JPN replaceable",
      "KOR replaceable",
      "TWN nothing-known",
      "NLD essential",
      "USA essential",
    ]);
  });

  it("speaks of radio access alone where the brief does, and leaves China aside unless it is a candidate", () => {
    const agrees = claimCheck(
      "telecommunications",
      ["FIN", "SWE"],
      frontier("telecom-radio-access", ["FIN", "SWE"], []),
    );
    expect(agrees?.verdict).toBe("agrees");
    expect(agrees?.named.at(-1)).toEqual({ country: "CHN", standing: "not-a-candidate" });
    const other = claimCheck(
      "telecommunications",
      ["FIN", "SWE"],
      frontier("telecom-core", ["FIN", "SWE"], []),
    );
    expect(other?.verdict).toBe("unknown");
  });

  it("names who is essential and is not named there", () => {
    const check = claimCheck("biotechnology", ["EU", "USA"], frontier("bio-standards", ["EU", "USA"], []));
    expect(check?.unnamed).toEqual(["EU"]);
    expect(check?.verdict).toBe("agrees");
  });

  it("differs where everybody named can be replaced", () => {
    const check = claimCheck("biotechnology", ["ISR", "DEU"], frontier("bio-research", [], ["ISR", "DEU"]));
    expect(check?.verdict).toBe("differs");
  });

  it("is none where the brief names nobody", () => {
    expect(claimCheck("ai", ["USA"], frontier("ai-models", ["USA"], []))).toBeNull();
  });
});

describe("levels that only repeat the brief", () => {
  it("are counted among all that stand behind the technology", () => {
    const cell = (requirement: string, basis: string) =>
      ({ requirement, inForce: { capability: { basis } } }) as CoalitionBasis["cells"][number];
    const cells = [cell("a", "brief"), cell("a", "public-record"), cell("b", "brief")];
    expect(levelsFromBrief(cells, ["a"])).toEqual({ all: 2, fromBrief: 1 });
  });
});
