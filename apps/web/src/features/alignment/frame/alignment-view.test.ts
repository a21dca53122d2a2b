import type { CalendarDate } from "@entente/domain";
import { describe, expect, it } from "vitest";
import { CHN, EU, JPN, SAMPLE_ALIGNMENT, TODAY, USA } from "../testing/sample-alignment.ts";
import {
  type AlignmentView,
  askedAlignment,
  modelFamilyWeights,
  readAlignmentView,
  viewHref,
  WHOLE_VIEW,
} from "./alignment-view.ts";

const read = (parameters: Parameters<typeof readAlignmentView>[0]) =>
  readAlignmentView(parameters, SAMPLE_ALIGNMENT, TODAY);
const OWN = modelFamilyWeights(SAMPLE_ALIGNMENT);

describe("who is compared on what, as the address says", () => {
  it.each([{}, { group: "all" }, { group: "", family: "", on: "" }])(
    "is everyone on everything today for %o, without a note",
    (parameters) => expect(read(parameters)).toEqual({ view: WHOLE_VIEW, problems: [] }),
  );

  it("is a bloc, or the countries named, however they are spelled, references too", () => {
    expect(read({ group: "transatlantic" }).view.group).toEqual({ kind: "bloc", name: "transatlantic" });
    expect(read({ group: "usa, EU,chn" })).toEqual({
      view: { ...WHOLE_VIEW, group: { kind: "countries", members: [USA, EU, CHN] } },
      problems: [],
    });
  });

  it("is the countries that the form has ticked, when it says so", () => {
    const ticked = { country: ["USA", "JPN", "USA"] };
    expect(read({ ...ticked, group: "ticked" }).view.group).toEqual({
      kind: "countries",
      members: [USA, JPN],
    });
    expect(read({ ...ticked, group: "all" }).view.group).toEqual({ kind: "all" });
  });

  it("takes some families, and all where all or none are ticked", () => {
    expect(read({ family: ["regulation", "standards"] }).view.families).toEqual(["standards", "regulation"]);
    expect(read({ family: "data-governance,standards,regulation" }).view.families).toBeNull();
  });

  it("takes weights of families, and the model's own where they are the same", () => {
    const weights = { "weight.data-governance": "1", "weight.standards": "2.5", "weight.regulation": "0" };
    expect(read(weights).view.weights).toEqual({ "data-governance": 1, standards: 2.5, regulation: 0 });
    expect(
      read({
        "weight.data-governance": String(OWN["data-governance"]),
        "weight.standards": String(OWN.standards),
        "weight.regulation": String(OWN.regulation),
      }),
    ).toEqual({ view: WHOLE_VIEW, problems: [] });
  });

  it.each([
    { group: "USA" },
    { group: "ticked" },
    { group: "USA,ATLANTIS" },
    { family: "climate" },
    { on: "yesterday" },
    { on: "2026-11-02" },
    { "weight.standards": "2" },
    { "weight.data-governance": "0", "weight.standards": "0", "weight.regulation": "0" },
    { "weight.data-governance": "1", "weight.standards": "-1", "weight.regulation": "1000" },
    {
      family: "standards",
      "weight.data-governance": "1",
      "weight.standards": "0",
      "weight.regulation": "1",
    },
  ])("says of %o what cannot be used, and leaves it out", (parameters) => {
    const { view, problems } = read(parameters);
    expect(problems.length).toBeGreaterThan(0);
    expect({ ...view, families: null }).toEqual(WHOLE_VIEW);
  });

  it("survives being written and read again", () => {
    const views: readonly AlignmentView[] = [
      WHOLE_VIEW,
      { ...WHOLE_VIEW, group: { kind: "bloc", name: "transpacific" }, families: ["standards"] },
      {
        group: { kind: "countries", members: [USA, EU] },
        families: ["standards", "regulation"],
        on: "2021-10-31" as CalendarDate,
        weights: { "data-governance": 1, standards: 2.5, regulation: 0 },
      },
    ];
    for (const view of views) {
      const { searchParams } = new URL(viewHref("/alignment", view), "https://entente.example");
      expect(read(Object.fromEntries(searchParams))).toEqual({ view, problems: [] });
    }
  });
});

describe("an address of the section", () => {
  it("stays short by default, and keeps other parameters and the place on the page", () => {
    expect(viewHref("/alignment", WHOLE_VIEW)).toBe("/alignment");
    expect(
      viewHref("/alignment/between", { ...WHOLE_VIEW, families: ["standards"] }, { first: "USA" }, "moves"),
    ).toBe("/alignment/between?family=standards&first=USA#moves");
    expect(viewHref("/alignment", { ...WHOLE_VIEW, group: { kind: "countries", members: [USA, EU] } })).toBe(
      "/alignment?group=USA,EU",
    );
  });
});

describe("what the API is asked", () => {
  it("is everyone but references, the members of a bloc, or the countries named", () => {
    expect(askedAlignment(WHOLE_VIEW, SAMPLE_ALIGNMENT).holders).toBeNull();
    const bloc = { ...WHOLE_VIEW, group: { kind: "bloc", name: "transpacific" } } as const;
    expect(askedAlignment(bloc, SAMPLE_ALIGNMENT).holders).toEqual([JPN]);
    const weights = { "data-governance": 1, standards: 1, regulation: 1 };
    expect(askedAlignment({ ...WHOLE_VIEW, weights }, SAMPLE_ALIGNMENT).weights).toEqual({
      families: weights,
    });
  });
});
