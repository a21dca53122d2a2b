import { describe, expect, it } from "vitest";
import { expectOk, expectRefusal } from "../testing/expect-result.ts";
import { DIRECTORY, listed, marked } from "../testing/marking-builder.ts";
import {
  type BannerRefusal,
  formatBanner,
  formatControls,
  formatPortionMark,
  parseBanner,
  parsePortionMark,
} from "./banner.ts";
import { UNMARKED } from "./marking.ts";

const FULL = marked({
  categories: ["PRIVILEGE", "SP-CTI", "SP-ADPO"],
  controls: ["attorney-wp", "nocon"],
  releasableTo: listed("GBR", "AUS", "quad"),
  displayOnlyTo: listed("FRA"),
});

describe("formatBanner", () => {
  it.each([
    ["nothing said", UNMARKED, "UNCLASSIFIED"],
    ["controlled information alone", marked(), "CUI"],
    ["categories", marked({ categories: ["EXPT", "SP-CTI"] }), "CUI//SP-CTI/EXPT"],
    ["a control without category", marked({ controls: ["noforn"] }), "CUI//NOFORN"],
    [
      "everything",
      FULL,
      "CUI//SP-ADPO/SP-CTI/PRIVILEGE//Attorney-WP/DISPLAY ONLY USA, FRA/NOCON/REL TO USA, AUS, GBR, QUAD",
    ],
    [
      "uncontrolled information that may go abroad",
      marked({ level: "unclassified", releasableTo: listed("JPN") }),
      "UNCLASSIFIED//REL TO USA, JPN",
    ],
  ])("writes %s", (_name, marking, expected) => {
    expect(formatBanner(marking)).toBe(expected);
    expect(expectOk(parseBanner(expected, DIRECTORY))).toEqual(marking);
  });

  it("writes the style of the agency", () => {
    expect(formatBanner(marked({ controls: ["fedcon"] }), "word")).toBe("CONTROLLED//FEDCON");
    expect(formatBanner(FULL, "indicator")).toBe("CUI");
    expect(formatBanner(UNMARKED, "word")).toBe("UNCLASSIFIED");
  });
});

describe("formatPortionMark", () => {
  it.each([
    [UNMARKED, "(U)"],
    [marked({ controls: ["noforn"] }), "(CUI//NF)"],
    [FULL, "(CUI//SP-ADPO/SP-CTI/PRIVILEGE//AWP/DISPLAY ONLY USA, FRA/NOCON/REL TO USA, AUS, GBR, QUAD)"],
  ])("writes and reads %#", (marking, expected) => {
    expect(formatPortionMark(marking)).toBe(expected);
    expect(expectOk(parsePortionMark(expected, DIRECTORY))).toEqual(marking);
  });

  it.each(["CUI", "(CUI", "( CUI)", "(UNCLASSIFIED)", "(CUI//NOFORN)", "()"])("refuses %j", (text) => {
    expect(parsePortionMark(text, DIRECTORY).ok).toBe(false);
  });
});

describe("formatControls", () => {
  it("lists the controls for the designation indicator", () => {
    expect(formatControls(FULL)).toEqual([
      "Attorney-WP",
      "DISPLAY ONLY USA, FRA",
      "NOCON",
      "REL TO USA, AUS, GBR, QUAD",
    ]);
  });
});

/** Wrong banners with what is wrong about them; the last column is the fact that explains it. */
const WRONG: readonly (readonly [string, BannerRefusal["code"], string])[] = [
  ["", "banner-empty", ""],
  [" // / ", "banner-empty", ""],
  ["SECRET", "banner-classified", "SECRET"],
  ["TOP SECRET//NOFORN", "banner-classified", "TOP SECRET"],
  ["CUI//SECRET", "banner-classified", "SECRET"],
  ["(C)", "banner-level-unknown", "(C)"],
  ["FOUO", "banner-level-unknown", "FOUO"],
  ["SBU//NOFORN", "banner-level-unknown", "SBU"],
  ["NOFORN", "banner-level-unknown", "NOFORN"],
  ["U", "banner-level-unknown", "U"],
  ["UNCLASSIFIED//FOUO", "mark-unknown", "FOUO"],
  ["UNCLASSIFIED//CUI", "mark-unknown", "CUI"],
  ["CUI//CTI", "mark-unknown", "CTI"],
  ["CUI//SP-AG", "mark-unknown", "SP-AG"],
  ["CUI//LES", "mark-unknown", "LES"],
  ["CUI//NOFORN REL TO USA, GBR", "mark-unknown", "NOFORN REL TO USA, GBR"],
  ["CUI//SP-CTI,SP-EXPT", "mark-unknown", "SP-CTI,SP-EXPT"],
  ["CUI//DRAFT", "supplemental-mark-inside", "DRAFT"],
  ["CUI//SP-CTI//PRE-DECISIONAL", "supplemental-mark-inside", "PRE-DECISIONAL"],
  ["UNCLASSIFIED//AG", "category-on-unclassified", "AG"],
  ["UNCLASSIFIED//FEDCON", "control-on-unclassified", "fedcon"],
  ["CUI//Attorney-Client", "privilege-category-missing", "attorney-client"],
  ["CUI//AG//Attorney-WP", "privilege-category-missing", "attorney-wp"],
  ["CUI//NOFORN/REL TO USA, GBR", "controls-exclusive", "noforn"],
  ["CUI//DISPLAY ONLY USA, GBR/NOFORN", "controls-exclusive", "display-only"],
  ["CUI//NOFORN/RELIDO", "controls-exclusive", "noforn"],
  ["CUI//FED ONLY/FEDCON", "controls-exclusive", "fed-only"],
  ["CUI//FEDCON/NOCON", "controls-exclusive", "fedcon"],
  ["CUI//REL TO", "release-list-empty", "rel-to"],
  ["CUI//REL TO USA", "release-list-empty", "rel-to"],
  ["CUI//DISPLAY ONLY , ", "release-list-empty", "display-only"],
  ["CUI//REL TO USA, XXX", "release-name-unknown", "XXX"],
  ["CUI//REL TO USA, GB", "release-name-unknown", "GB"],
  ["CUI//REL TO USA GBR", "release-name-unknown", "USA GBR"],
  ["CUI//REL TO USA, FVEY", "release-name-unknown", "FVEY"],
  ["CUI//DISPLAY ONLY USA, GBR/REL TO USA, GBR", "release-lists-overlap", "GBR"],
  ["CUI/SP-CTI", "banner-not-canonical", "CUI//SP-CTI"],
  ["CUI//EXPT/SP-CTI", "banner-not-canonical", "CUI//SP-CTI/EXPT"],
  ["CUI//SP-EXPT/SP-CTI", "banner-not-canonical", "CUI//SP-CTI/SP-EXPT"],
  ["CUI//SP-CTI//SP-EXPT", "banner-not-canonical", "CUI//SP-CTI/SP-EXPT"],
  ["CUI//SP-CTI/SP-CTI", "banner-not-canonical", "CUI//SP-CTI"],
  ["CUI//NOFORN//SP-CTI", "banner-not-canonical", "CUI//SP-CTI//NOFORN"],
  ["CUI//SP-CTI/NOFORN", "banner-not-canonical", "CUI//SP-CTI//NOFORN"],
  ["CUI//NOFORN/NOCON", "banner-not-canonical", "CUI//NOCON/NOFORN"],
  ["CUI//NF", "banner-not-canonical", "CUI//NOFORN"],
  ["CUI//PRIVILEGE//AC", "banner-not-canonical", "CUI//PRIVILEGE//Attorney-Client"],
  ["CUI//PRIVILEGE//ATTORNEY-CLIENT", "banner-not-canonical", "CUI//PRIVILEGE//Attorney-Client"],
  ["cui//noforn", "banner-not-canonical", "CUI//NOFORN"],
  ["CUI // NOFORN", "banner-not-canonical", "CUI//NOFORN"],
  ["CUI//", "banner-not-canonical", "CUI"],
  ["controlled//FEDCON", "banner-not-canonical", "CONTROLLED//FEDCON"],
  ["CUI//REL TO GBR", "banner-not-canonical", "CUI//REL TO USA, GBR"],
  ["CUI//REL TO GBR, USA", "banner-not-canonical", "CUI//REL TO USA, GBR"],
  ["CUI//REL TO USA, GBR, AUS", "banner-not-canonical", "CUI//REL TO USA, AUS, GBR"],
  ["CUI//REL TO USA, QUAD, GBR", "banner-not-canonical", "CUI//REL TO USA, GBR, QUAD"],
  ["CUI//REL TO USA,GBR", "banner-not-canonical", "CUI//REL TO USA, GBR"],
  ["CUI//REL TO USA, GBR/REL TO USA, AUS", "banner-not-canonical", "CUI//REL TO USA, AUS, GBR"],
  ["CUI//REL  TO USA, GBR", "banner-not-canonical", "CUI//REL TO USA, GBR"],
];

describe("parseBanner", () => {
  it("has more than 40 wrong banners to refuse, each another", () => {
    expect(new Set(WRONG.map(([banner]) => banner)).size).toBeGreaterThanOrEqual(40);
  });

  it.each(WRONG)("refuses %j with %s and what explains it", (banner, code, fact) => {
    const refusal = expectRefusal(parseBanner(banner, DIRECTORY), code);
    expect(Object.values(refusal).flat().join(" ")).toContain(fact);
  });

  it("says how a banner is written that is only out of order", () => {
    const refusal = expectRefusal(parseBanner("CUI//EXPT/SP-CTI", DIRECTORY), "banner-not-canonical");
    expect(refusal).toEqual({
      code: "banner-not-canonical",
      value: "CUI//EXPT/SP-CTI",
      expected: "CUI//SP-CTI/EXPT",
    });
    expectOk(parseBanner(refusal.expected, DIRECTORY));
  });

  it("says which levels there are", () => {
    const refusal = expectRefusal(parseBanner("FOUO", DIRECTORY), "banner-level-unknown");
    expect(refusal.expected).toEqual(["UNCLASSIFIED", "CUI", "CONTROLLED"]);
  });

  it("reads the word for the acronym", () => {
    expect(expectOk(parseBanner("CONTROLLED//SP-CTI//FEDCON", DIRECTORY))).toEqual(
      marked({ categories: ["SP-CTI"], controls: ["fedcon"] }),
    );
  });

  it("is not misled by names that every object has", () => {
    expectRefusal(parseBanner("__PROTO__", DIRECTORY), "banner-level-unknown");
    expectRefusal(parseBanner("CUI//CONSTRUCTOR", DIRECTORY), "mark-unknown");
  });
});
