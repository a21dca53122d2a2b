import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { CaseMalformed, type Json, type ReferenceCase, readCase, shippedCasePaths } from "./case.ts";
import { KNOWN_KINDS } from "./kinds.ts";
import { outcomeOf } from "./run-case.ts";

const folder = mkdtempSync(join(tmpdir(), "entente-cases-"));
afterAll(() => rmSync(folder, { recursive: true }));

const SUM: ReferenceCase = {
  id: "sum",
  source: "definition",
  provenance: "exact",
  kind: "wsm",
  input: {
    matrix: [
      [0.8, 0.5],
      [0.4, 0.7],
    ],
    weights: [3, 1],
  },
  expected: { scores: [0.725, 0.475], ranks: [1, 2] },
  tolerance: { scores: 1e-12 },
  folder,
};

function placesOf(change: Partial<ReferenceCase>): readonly string[] {
  const outcome = outcomeOf({ ...SUM, ...change });
  return outcome.state === "failed" ? outcome.differences.map(({ at }) => at) : [outcome.state];
}

const expecting = (expected: Json, tolerance: unknown = {}) => placesOf({ expected, tolerance });

describe("running a case", () => {
  it("passes what is as expected, and nothing else", () => {
    expect(outcomeOf(SUM)).toEqual({ state: "passed" });
  });

  it.each([
    ["a wrong figure", { scores: [0.725, 0.476] }, ["scores[1]"]],
    ["a figure beyond the tolerance", { scores: [0.725, 0.475 + 2e-12] }, ["scores[1]"]],
    ["one figure too few", { scores: [0.725] }, ["scores"]],
    ["a member that nobody gives", { scores: [0.725, 0.475], regrets: [0, 0.25] }, ["regrets"]],
    ["an absence where there is a figure", { scores: [0.725, null] }, ["scores[1]"]],
    ["a text where there is a figure", { scores: "0.725" }, ["scores"]],
    ["a yes where there is a no", { allFinite: false }, ["allFinite"]],
    ["a result in which nothing can be compared", { note: "nothing" }, ["expected"]],
  ])("notices %s, and says where", (_fault, expected, places) => {
    expect(expecting(expected, { scores: 1e-12 })).toEqual(places);
  });

  it("notices a figure where there is an absence", () => {
    const input = {
      matrix: [
        [1, null],
        [null, null],
      ],
      weights: [1, 1],
    };
    expect(placesOf({ input, expected: { scores: [1, null] }, tolerance: {} })).toEqual(["passed"]);
    expect(placesOf({ input, expected: { scores: [1, 0] }, tolerance: {} })).toEqual(["scores[1]"]);
  });

  it("fails a kind without an adapter, an input that it cannot read, and one that the package refuses", () => {
    expect(placesOf({ kind: "nobody_knows" })).toEqual(["kind"]);
    expect(placesOf({ input: { weights: [1] } })).toEqual(["input"]);
    expect(placesOf({ input: { ...SUM.input, weights: [1, -1] } })).toEqual(["input"]);
    expect(placesOf({ input: { ...SUM.input, normalisation: { method: "fuzzy" } } })).toEqual(["input"]);
  });

  it("says of a method that the package leaves out why it does", () => {
    expect(outcomeOf({ ...SUM, kind: "bwm" })).toMatchObject({
      state: "not-offered",
      reason: expect.any(String),
    });
  });

  it("reads names however they are spelled", () => {
    const input = { ...SUM.input, normalization: { method: "fixed", lo: 0, hi: 1 } };
    expect(placesOf({ input, expected: { Scores: [0.725, 0.475] } })).toEqual(["passed"]);
  });

  it("finds a figure by the words of its name, and still compares it", () => {
    expect(expecting({ finalScores: [0.725, 0.475] })).toEqual(["passed"]);
    expect(expecting({ finalScores: [0.725, 0.476] })).toEqual(["finalScores[1]"]);
    expect(expecting({ regretOfEach: [0, 0.25] })).toEqual(["regretOfEach"]);
  });

  it("compares entries that are asked for by their places", () => {
    expect(expecting({ scores: { 1: 0.475 } })).toEqual(["passed"]);
    expect(expecting({ scores: { 0: 0.7, 1: 0.475 } })).toEqual(["scores[0]"]);
    expect(expecting({ scores: { 2: 0.1 } })).toEqual(["scores"]);
  });

  it("says of every kind whether all its figures are finite", () => {
    const tau = { kind: "kendall_tau_b", input: { x: [1, 1, 1], y: [1, 2, 3] } };
    expect(placesOf({ ...tau, expected: { tau: null, allFinite: true } })).toEqual(["passed"]);
    expect(placesOf({ ...tau, expected: { tau: null, allFinite: false } })).toEqual(["allFinite"]);
  });

  it.each([
    ["a range", { kind: "gower", input: { types: ["numeric"], rows: [[1], [2]], ranges: "as in the book" } }],
    [
      "a rule for costs",
      { kind: "topsis", input: { matrix: [[1], [2]], weights: [1], directions: ["min"], costRule: "?" } },
    ],
    ["what becomes of weights", { input: { ...SUM.input, weightScaling: "somehow" } }],
  ])("does not pass over %s that it does not understand", (_what, kase) => {
    expect(placesOf(kase)).toEqual(["input"]);
  });

  it("takes weights as given where the case says that they are not scaled", () => {
    for (const weightScaling of ["none", "as given", "not normalised", "unnormalised", false]) {
      const input = { ...SUM.input, weightScaling };
      expect(placesOf({ input, expected: { scores: [2.9, 1.9] } })).toEqual(["passed"]);
    }
  });
});

describe("tolerance", () => {
  it("holds for a member wherever it stands, and for all below it", () => {
    const input = { matrix: SUM.input["matrix"], weights: [3, 1], added: [1, 1], base: SUM.input["matrix"] };
    const kase = { kind: "wsm-invariance", input, expected: { fixed: { scoresBefore: [0.726, 0.475] } } };
    expect(placesOf({ ...kase, tolerance: { scoresBefore: 0.002 } })).toEqual(["passed"]);
    expect(placesOf({ ...kase, tolerance: { fixed: 0.002 } })).toEqual(["passed"]);
    expect(placesOf({ ...kase, tolerance: { scoresAfter: 0.002 } })).toEqual(["fixed.scoresBefore[0]"]);
  });

  it("that is not listed is what is printed where somebody is quoted, and none where figures are exact", () => {
    const expected = { scores: [0.73, 0.48] };
    expect(placesOf({ expected, tolerance: {}, provenance: "published" })).toEqual(["passed"]);
    expect(placesOf({ expected, tolerance: {}, provenance: "exact" })).toEqual(["scores[0]", "scores[1]"]);
    const wrong = { scores: [0.74, 0.48] };
    expect(placesOf({ expected: wrong, tolerance: {}, provenance: "published" })).toEqual(["scores[0]"]);
  });
});

describe("the cases of this folder", () => {
  it("leave no kind out", () => {
    const shipped = new Set(shippedCasePaths().map((path) => readCase(path).kind));
    expect(KNOWN_KINDS.filter((kind) => !shipped.has(kind))).toEqual([]);
  });
});

describe("reading a case", () => {
  const written = (content: unknown) => {
    const path = join(folder, "written.json");
    writeFileSync(path, JSON.stringify(content));
    return path;
  };

  it.each([
    ["kind", { input: {}, expected: {} }],
    ["input", { kind: "wsm", expected: {} }],
    ["expected", { kind: "wsm", input: {}, expected: [1] }],
    ["an object", []],
  ])("refuses a file without %s", (_lack, content) => {
    expect(() => readCase(written(content))).toThrow(CaseMalformed);
  });

  it("takes a case from anywhere, and finds the cases that it names beside it or here", () => {
    const { folder: _folder, ...sum } = SUM;
    expect(outcomeOf(readCase(written(sum)))).toEqual({ state: "passed" });
    const kase = { kind: "shapley_coverage", expected: { sum: 17 } };
    const input = { instance: "coalition-10-countries" };
    expect(outcomeOf(readCase(written({ ...kase, input })))).toEqual({ state: "passed" });
    expect(placesOf({ ...kase, input: { instance: "nobody-wrote-it" } })).toEqual(["input"]);
  });
});
