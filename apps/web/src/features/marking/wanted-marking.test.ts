import { wantedMarking } from "@entente/contract";
import { describe, expect, it } from "vitest";
import { wantedMarkingIn } from "./wanted-marking.ts";

function form(entries: readonly (readonly [string, string])[]): FormData {
  const data = new FormData();
  for (const [name, value] of entries) data.append(name, value);
  return data;
}

describe("the marking that a form describes", () => {
  it("is public without a mark when that is chosen", () => {
    const wanted = wantedMarking.parse(wantedMarkingIn(form([["marking.level", "public"]])));
    expect(wanted).toMatchObject({ isPublic: true, level: "unclassified", controls: [], categories: [] });
  });

  it("takes countries and agencies as people type them, and leaves empty fields out", () => {
    const wanted = wantedMarking.parse(
      wantedMarkingIn(
        form([
          ["marking.level", "cui"],
          ["marking.categories.0", "SP-EXPT"],
          ["marking.categories.1", ""],
          ["marking.controls", "dl-only"],
          ["marking.releasableTo.countries", "gbr, JPN;kor"],
          ["marking.releasableTo.forums", "quad"],
          ["marking.displayOnlyTo.countries", " "],
          ["marking.disseminationList", "nist doc"],
          ["marking.supplemental", "DRAFT"],
        ]),
      ),
    );
    expect(wanted).toEqual({
      isPublic: false,
      level: "cui",
      categories: ["SP-EXPT"],
      controls: ["dl-only"],
      releasableTo: { countries: ["GBR", "JPN", "KOR"], forums: ["quad"] },
      displayOnlyTo: { countries: [], forums: [] },
      disseminationList: [
        { kind: "agency", agency: "NIST", person: null },
        { kind: "agency", agency: "DOC", person: null },
      ],
      supplemental: ["DRAFT"],
    });
  });

  it("is not understood without a level", () => {
    expect(wantedMarking.safeParse(wantedMarkingIn(form([]))).success).toBe(false);
  });
});
