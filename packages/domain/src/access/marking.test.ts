import { describe, expect, it } from "vitest";
import { expectOk, expectRefusal } from "../testing/expect-result.ts";
import { country, listed, marked, partsOf } from "../testing/marking-builder.ts";
import { DISSEMINATION_CONTROLS } from "./dissemination-control.ts";
import { controlsOf, listOf, markingOf, UNMARKED } from "./marking.ts";
import { NOBODY_ABROAD } from "./release-list.ts";

describe("markingOf", () => {
  it("puts categories and controls in order, each once", () => {
    const marking = marked({
      categories: ["PRVCY", "SP-PRVCY", "AG", "SP-CTI", "AG"],
      controls: ["nocon", "dl-only", "nocon"],
      releasableTo: { countries: ["JPN", "AUS", "USA"].map(country), forums: [] },
    });
    expect(marking.categories).toEqual(["SP-CTI", "SP-PRVCY", "AG", "PRVCY"]);
    expect(marking.controls).toEqual(["dl-only", "nocon"]);
    expect(marking.releasableTo.countries).toEqual(["AUS", "JPN"]);
    expect(controlsOf(marking)).toEqual(["dl-only", "nocon", "rel-to"]);
  });

  it("is uncontrolled and released to nobody abroad when nothing is said", () => {
    expect(expectOk(markingOf(partsOf({ level: "unclassified" })))).toEqual(UNMARKED);
    expect(controlsOf(UNMARKED)).toEqual([]);
  });

  it("lets uncontrolled information say to whom abroad it may go, and nothing more", () => {
    const unclassified = { level: "unclassified" } as const;
    expectOk(
      markingOf(partsOf({ ...unclassified, releasableTo: listed("JPN"), displayOnlyTo: listed("FRA") })),
    );
    expectOk(markingOf(partsOf({ ...unclassified, controls: ["noforn"] })));
    expect(
      expectRefusal(markingOf(partsOf({ ...unclassified, categories: ["AG"] })), "category-on-unclassified")
        .category,
    ).toBe("AG");
    for (const control of [
      "attorney-client",
      "attorney-wp",
      "dl-only",
      "fed-only",
      "fedcon",
      "nocon",
      "relido",
    ] as const) {
      const refusal = expectRefusal(
        markingOf(partsOf({ ...unclassified, controls: [control] })),
        "control-on-unclassified",
      );
      expect(refusal).toMatchObject({ control, allowed: ["display-only", "noforn", "rel-to"] });
    }
  });

  it("refuses controls that say opposite things", () => {
    expect(
      expectRefusal(
        markingOf(partsOf({ controls: ["noforn"], releasableTo: listed("JPN") })),
        "controls-exclusive",
      ),
    ).toEqual({ code: "controls-exclusive", first: "noforn", second: "rel-to" });
  });

  it.each(["attorney-client", "attorney-wp"] as const)(
    "needs the category of privileges for %s",
    (control) => {
      const refusal = expectRefusal(
        markingOf(partsOf({ controls: [control], categories: ["AG"] })),
        "privilege-category-missing",
      );
      expect(refusal).toMatchObject({ control, needed: "PRIVILEGE" });
      expectOk(markingOf(partsOf({ controls: [control], categories: ["PRIVILEGE"] })));
    },
  );

  it("refuses a list of the home country alone", () => {
    const home = { countries: [country("USA")], forums: [] };
    expect(expectRefusal(markingOf(partsOf({ releasableTo: home })), "release-list-empty").control).toBe(
      "rel-to",
    );
    expect(expectRefusal(markingOf(partsOf({ displayOnlyTo: home })), "release-list-empty").control).toBe(
      "display-only",
    );
  });

  it("refuses to give somebody a copy and none at once", () => {
    const lists = { releasableTo: listed("JPN", "GBR", "quad"), displayOnlyTo: listed("FRA", "JPN", "quad") };
    expect(expectRefusal(markingOf(partsOf(lists)), "release-lists-overlap").names).toEqual(["JPN", "quad"]);
  });
});

describe("listOf", () => {
  it("is the list that follows the control", () => {
    const marking = marked({ releasableTo: listed("JPN"), displayOnlyTo: listed("FRA") });
    expect(listOf(marking, "rel-to")).toEqual(listed("JPN"));
    expect(listOf(marking, "display-only")).toEqual(listed("FRA"));
    expect(listOf(UNMARKED, "rel-to")).toEqual(NOBODY_ABROAD);
  });
});

describe("controlsOf", () => {
  it("can hold any of the ten", () => {
    const sets = [
      marked({
        categories: ["PRIVILEGE"],
        controls: ["attorney-client", "attorney-wp", "dl-only", "fedcon", "noforn"],
      }),
      marked({
        controls: ["fed-only", "nocon", "relido"],
        releasableTo: listed("JPN"),
        displayOnlyTo: listed("FRA"),
      }),
    ];
    const all = new Set(sets.flatMap(controlsOf));
    expect(all).toEqual(new Set(DISSEMINATION_CONTROLS));
  });
});
