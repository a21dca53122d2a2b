import { describe, expect, it } from "vitest";
import {
  controlled,
  DIRECTORY,
  designated,
  everybodyOf,
  listed,
  marked,
  officialsOf,
} from "../testing/marking-builder.ts";
import { DOC, NIST } from "../testing/record-builder.ts";
import { formatBanner } from "./banner.ts";
import { type ContainerParts, containerDesignation } from "./container-marking.ts";
import type { Designation } from "./designation.ts";
import { type Marking, UNMARKED } from "./marking.ts";

const container = (first: Designation, ...others: readonly Designation[]) =>
  containerDesignation([first, ...others] satisfies ContainerParts, DIRECTORY);
const banner = (first: Marking, ...others: readonly Marking[]) =>
  formatBanner(container(designated(first), ...others.map((other) => designated(other))).marking);
const to = (...names: readonly string[]) => marked({ releasableTo: listed(...names) });
const show = (...names: readonly string[]) => marked({ displayOnlyTo: listed(...names) });
const controls = (...list: Parameters<typeof controlled>[0]) => marked({ controls: list });

describe("containerDesignation", () => {
  it.each<readonly [string, string, ContainerMarkings]>([
    ["one part as it is", "CUI//NOCON", [controls("nocon")]],
    ["controlled with uncontrolled", "CUI", [UNMARKED, marked()]],
    [
      "all categories",
      "CUI//SP-CTI/AG/EXPT",
      [marked({ categories: ["AG"] }), marked({ categories: ["SP-CTI", "EXPT"] })],
    ],
    [
      "all controls",
      "CUI//DL ONLY/NOCON/NOFORN",
      [controls("nocon"), controls("noforn"), controls("dl-only")],
    ],
    ["FEDCON with NOCON as FED ONLY", "CUI//FED ONLY/NOCON", [controls("fedcon"), controls("nocon")]],
    ["FEDCON with FED ONLY as FED ONLY", "CUI//FED ONLY", [controls("fedcon"), controls("fed-only")]],
    ["RELIDO where every part has it", "CUI//RELIDO", [controls("relido"), controls("relido")]],
    ["RELIDO with plain as plain", "CUI", [controls("relido"), marked()]],
    ["RELIDO with NOFORN as NOFORN", "CUI//NOFORN", [controls("relido"), controls("noforn")]],
    ["NOFORN over any list", "CUI//NOFORN", [controls("noforn"), to("GBR"), show("JPN")]],
    ["lists by whom they share", "CUI//REL TO USA, GBR", [to("AUS", "GBR"), to("GBR", "JPN")]],
    ["lists that share nobody as NOFORN", "CUI//NOFORN", [to("AUS"), to("GBR")]],
    ["a list with a part that names nobody as NOFORN", "CUI//NOFORN", [to("GBR"), marked()]],
    ["a copy with a look as a look", "CUI//DISPLAY ONLY USA, GBR", [to("GBR"), show("GBR")]],
    [
      "copies and looks apart",
      "CUI//DISPLAY ONLY USA, GBR/REL TO USA, AUS",
      [to("AUS", "GBR"), marked({ releasableTo: listed("AUS"), displayOnlyTo: listed("GBR", "JPN") })],
    ],
    ["a forum that every part names", "CUI//REL TO USA, QUAD", [to("quad", "GBR"), to("quad")]],
    ["a forum with some of its members", "CUI//REL TO USA, AUS", [to("quad"), to("AUS", "GBR")]],
    ["two forums by the members they share", "CUI//REL TO USA, JPN", [to("quad"), to("core")]],
    ["a forum with an unknown one as NOFORN", "CUI//NOFORN", [to("quad"), to("gpai")]],
    ["an unknown forum that every part names", "CUI//REL TO USA, GPAI", [to("gpai", "GBR"), to("gpai")]],
    ["a forum named for a copy and for a look", "CUI//DISPLAY ONLY USA, QUAD", [to("quad"), show("quad")]],
    [
      "a member that may only look, beside its forum",
      "CUI//DISPLAY ONLY USA, JPN/REL TO USA, QUAD",
      [marked({ releasableTo: listed("quad"), displayOnlyTo: listed("JPN") }), to("quad")],
    ],
    [
      "a name beside its forum, kept where all have it",
      "CUI//REL TO USA, JPN, QUAD",
      [to("JPN", "quad"), to("JPN", "quad")],
    ],
  ])("marks %s", (_name, expected, [first, ...others]) => {
    expect(banner(first, ...others)).toBe(expected);
    expect(banner(first, ...others.toReversed())).toBe(expected);
  });

  it("adds up who designated and supplemental marks", () => {
    const draft = { ...designated(marked(), NIST), supplemental: ["DRAFT"] as const };
    expect(container(draft, designated(UNMARKED), draft)).toMatchObject({
      designatedBy: [DOC, NIST],
      supplemental: ["DRAFT"],
      privilegedTo: [DOC, NIST],
      disseminationList: null,
    });
  });

  it("keeps a privilege to those who are inside every one", () => {
    const [ours, theirs] = [DOC, NIST].map((agency) =>
      designated(controlled(["attorney-client"]), agency),
    ) as [Designation, Designation];
    expect(container(ours, designated(marked(), NIST)).privilegedTo).toEqual([DOC]);
    expect(container(ours, theirs).privilegedTo).toEqual([]);
  });

  it("keeps on a list who is on all of them and may have every other part", () => {
    const byList = (...others: Parameters<typeof officialsOf>) =>
      designated(controlled(["dl-only"]), DOC, ...others.map(officialsOf), everybodyOf(NIST));
    const contractor = { kind: "contractor", agency: DOC, person: null } as const;
    const withContractor = designated(controlled(["dl-only"]), DOC, contractor, officialsOf("GBR"));
    expect(container(byList("GBR"), withContractor).disseminationList).toEqual([
      everybodyOf(DOC),
      officialsOf("GBR"),
    ]);
    expect(container(withContractor, designated(controls("noforn"))).disseminationList).toEqual([
      everybodyOf(DOC),
      contractor,
    ]);
    expect(container(withContractor, designated(show("GBR"))).disseminationList).toEqual([
      everybodyOf(DOC),
      contractor,
    ]);
    const elsewhere = designated(controlled(["dl-only"]), NIST);
    expect(container(withContractor, elsewhere).disseminationList).toEqual([]);
  });

  it("reads the lists abroad of parts that their own list does not override", () => {
    const byList = designated(controlled(["dl-only"], { releasableTo: listed("JPN") }));
    expect(formatBanner(container(byList, designated(to("GBR"))).marking)).toBe(
      "CUI//PRIVILEGE//DL ONLY/REL TO USA, GBR",
    );
    expect(formatBanner(container(byList, byList).marking)).toBe("CUI//PRIVILEGE//DL ONLY/REL TO USA, JPN");
  });
});

type ContainerMarkings = readonly [Marking, ...Marking[]];
