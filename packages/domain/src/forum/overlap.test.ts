import { describe, expect, it } from "vitest";
import type { CountryCode, TechnologyId } from "../id.ts";
import type { ReadinessBand } from "../technology/index.ts";
import { expectOk, expectRefusal } from "../testing/expect-result.ts";
import { type EffortScope, OVERLAP_DEFAULTS, overlapBetween } from "./overlap.ts";

interface PlainScope {
  readonly technologies?: readonly string[] | null;
  readonly bands?: readonly ReadinessBand[] | null;
  readonly members?: readonly string[] | null;
  readonly issues?: readonly string[] | null;
}

/** Five countries on chips before standards, unless said otherwise. */
const scope = (changes: PlainScope = {}): EffortScope => {
  const { technologies, bands, members, issues } = {
    technologies: ["semiconductors"],
    bands: ["pre-standardization" as const],
    members: ["DEU", "JPN", "KOR", "NLD", "USA"],
    issues: [],
    ...changes,
  };
  return {
    technologies: technologies as readonly TechnologyId[] | null,
    bands,
    members: members as readonly CountryCode[] | null,
    issues,
  };
};
const between = (proposed: PlainScope, existing: PlainScope, settings = OVERLAP_DEFAULTS) =>
  expectOk(overlapBetween(scope(proposed), scope(existing), settings));

describe("overlapBetween", () => {
  it("gives every figure with the label", () => {
    const existing = {
      technologies: ["biotechnology", "semiconductors"],
      bands: ["research" as const, "pre-standardization" as const],
      members: ["JPN", "DEU", "USA", "KOR", "TWN"],
      issues: ["subsidies", "privacy"],
    };
    expect(between({ issues: ["privacy"] }, existing)).toEqual({
      label: "duplicate",
      labelAtWorst: "duplicate",
      sharedTechnologies: ["semiconductors"],
      technologyJaccard: { value: 0.5 },
      isSameTechnology: true,
      sharedBands: ["pre-standardization"],
      isSameBand: true,
      containedMembers: ["DEU", "JPN", "KOR", "USA"],
      membersContained: { value: 0.8 },
      areMembersContained: true,
      sharedIssues: ["privacy"],
    });
  });

  it.each([
    ["duplicate", {}],
    ["adjacent", { technologies: ["biotechnology"] }],
    ["adjacent", { bands: ["deployment" as const] }],
    ["adjacent", { members: ["DEU", "JPN", "KOR"] }],
    ["apart", { technologies: [], bands: [] }],
    ["apart", { technologies: ["biotechnology"], bands: ["research" as const], members: [] }],
  ])("is %s by technology, band and members", (label, existing) => {
    expect(between({}, existing)).toMatchObject({ label, labelAtWorst: label });
  });

  it("measures members against the proposal, not against what exists", () => {
    const many = { members: ["AUS", "DEU", "FRA", "GBR", "JPN", "KOR", "NLD", "USA"] };
    expect(between({}, many).membersContained).toEqual({ value: 1 });
    expect(between(many, {}).membersContained).toEqual({ value: 5 / 8 });
  });

  it("says what it does not know, and what the label would be at worst", () => {
    const unknown = { technologies: null, bands: null, members: null, issues: null };
    expect(between({}, { ...unknown, technologies: ["semiconductors"] })).toMatchObject({
      label: "apart",
      labelAtWorst: "duplicate",
      isSameTechnology: true,
      sharedBands: null,
      isSameBand: null,
      membersContained: { value: null, reason: "not-known" },
      areMembersContained: null,
      sharedIssues: null,
    });
    expect(between({}, unknown).technologyJaccard.value).toBeNull();
    expect(between(unknown, {})).toMatchObject({
      isSameTechnology: null,
      technologyJaccard: { value: null, reason: "not-known" },
    });
  });

  it("has no share of nothing", () => {
    const nothing = { technologies: [], members: [] };
    expect(between(nothing, nothing)).toMatchObject({
      technologyJaccard: { value: null, reason: "nothing-named" },
      membersContained: { value: null, reason: "nothing-named" },
      isSameTechnology: false,
      areMembersContained: false,
    });
  });

  it("takes its thresholds from the settings, and names twice once", () => {
    const two = { technologies: ["biotechnology", "semiconductors", "semiconductors"] };
    const settings = { ...OVERLAP_DEFAULTS, technologyJaccardMinimum: 0.6 };
    expect(between(two, {}, settings)).toMatchObject({ isSameTechnology: false, label: "adjacent" });
    const bands = { ...OVERLAP_DEFAULTS, sharedBandsMinimum: 2 };
    expect(between({}, {}, bands).isSameBand).toBe(false);
  });

  it.each([
    ["sharedTechnologiesMinimum", 0],
    ["sharedBandsMinimum", 1.5],
    ["technologyJaccardMinimum", -0.1],
    ["membersContainedMinimum", 1.1],
    ["membersContainedMinimum", Number.NaN],
  ] as const)("refuses a %s of %d", (field, value) => {
    const refused = overlapBetween(scope(), scope(), { ...OVERLAP_DEFAULTS, [field]: value });
    expect(expectRefusal(refused, "overlap-setting-invalid")).toMatchObject({ field, value });
  });
});
