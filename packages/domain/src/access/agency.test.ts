import { describe, expect, it } from "vitest";
import { expectOk, expectRefusal } from "../testing/expect-result.ts";
import { agency, DOC, NIST } from "../testing/record-builder.ts";
import { changeAgency, checkAgency, checkAtWork, restoreAgency, retireAgency } from "./agency.ts";

const LAB = agency("LAB");
const ALL = [
  { id: DOC, parent: null },
  { id: NIST, parent: DOC },
  { id: LAB, parent: NIST },
];

describe("checkAgency", () => {
  it("takes an agency at the top, below another, and below one that is not there", () => {
    expect(expectOk(checkAgency(agency("NEW"), { name: " New ", parent: null }, ALL)).name).toBe("New");
    expect(checkAgency(agency("NEW"), { name: "New", parent: LAB }, ALL).ok).toBe(true);
    expect(checkAgency(agency("NEW"), { name: "New", parent: agency("GONE") }, ALL).ok).toBe(true);
  });

  it("refuses one without a name", () => {
    expectRefusal(checkAgency(agency("NEW"), { name: "", parent: null }, ALL), "name-missing");
  });

  it.each([
    [DOC, ["DOC", "DOC"]],
    [NIST, ["DOC", "NIST", "DOC"]],
    [LAB, ["DOC", "LAB", "NIST", "DOC"]],
  ])("refuses to put DOC below %s, and shows the way round", (parent, path) => {
    const refusal = expectRefusal(checkAgency(DOC, { name: "Commerce", parent }, ALL), "agency-below-itself");
    expect(refusal.path).toEqual(path);
  });
});

describe("changeAgency", () => {
  const present = { name: "Standards", parent: DOC, isRetired: false };

  it("changes name and place, and nothing else", () => {
    const wanted = { name: "Institute", parent: null };
    expect(expectOk(changeAgency(NIST, present, wanted, ALL))).toEqual({ ...wanted, isRetired: false });
    const retired = { ...present, isRetired: true };
    expect(expectOk(changeAgency(NIST, retired, wanted, ALL)).isRetired).toBe(true);
  });

  it("refuses what may not be, and what changes nothing", () => {
    expectRefusal(
      changeAgency(NIST, present, { name: "Institute", parent: LAB }, ALL),
      "agency-below-itself",
    );
    expectRefusal(changeAgency(NIST, present, { name: "Standards ", parent: DOC }, ALL), "nothing-changed");
  });
});

describe("retireAgency and restoreAgency", () => {
  const present = { name: "Standards", parent: DOC, isRetired: false };
  const retired = { ...present, isRetired: true };
  const UNUSED = { persons: 0, below: [], openShares: 0 };

  it("retires an agency on which nothing rests, and takes it back to work", () => {
    expect(expectOk(retireAgency(NIST, present, UNUSED))).toEqual(retired);
    expect(expectOk(restoreAgency(retired))).toEqual(present);
  });

  it.each([
    ["somebody who may enter", { persons: 1 }],
    ["an agency below it", { below: [LAB] }],
    ["an open share", { openShares: 2 }],
  ])("does not retire an agency with %s, and says what rests on it", (_name, use) => {
    const refusal = expectRefusal(retireAgency(NIST, present, { ...UNUSED, ...use }), "agency-in-use");
    expect(refusal).toEqual({ code: "agency-in-use", agency: NIST, ...UNUSED, ...use });
  });

  it("refuses what changes nothing", () => {
    expectRefusal(retireAgency(NIST, retired, UNUSED), "nothing-changed");
    expectRefusal(restoreAgency(present), "nothing-changed");
  });

  it("takes nothing new into a retired agency", () => {
    expect(checkAtWork(NIST, present).ok).toBe(true);
    expect(expectRefusal(checkAtWork(NIST, retired), "agency-retired").agency).toBe(NIST);
  });
});
