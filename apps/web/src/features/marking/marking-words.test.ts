import type { MarkingGetOutput, MarkingHistoryEntry } from "@entente/contract";
import { describe, expect, it } from "vitest";
import { entrySentence, receivesWords } from "./marking-words.ts";

const NAMES = {
  country: (code: string) => `<${code}>`,
  forum: (id: string) => `[${id}]`,
  person: (id: string) => id,
};
const NOBODY = { countries: [], forums: [] };

function designation(marking: object, isPublic = false, disseminationList: readonly object[] | null = null) {
  const plain = { level: "cui", categories: [], controls: [], releasableTo: NOBODY, displayOnlyTo: NOBODY };
  return {
    isPublic,
    marking: { ...plain, ...marking },
    disseminationList,
  } as unknown as MarkingGetOutput["designation"];
}

describe("who receives a record", () => {
  it("is everybody when it is public", () => {
    expect(receivesWords(designation({}, true), NAMES)).toEqual(["Everybody may have it."]);
  });

  it("is home alone when nobody abroad is named", () => {
    expect(receivesWords(designation({ controls: ["noforn", "nocon"] }), NAMES)).toEqual([
      "At home: no contractors.",
      "Nobody abroad may have a copy.",
    ]);
  });

  it("names everybody on a list of recipients", () => {
    const list = [
      { kind: "agency", agency: "NIST", person: null },
      { kind: "contractor", agency: "NIST", person: "cora" },
    ];
    expect(receivesWords(designation({ controls: ["dl-only"] }, false, list), NAMES)).toEqual([
      "At home: only those on its list of recipients.",
      "On the list: the employees of NIST and cora (contractor of NIST).",
      "Nobody abroad may have a copy.",
    ]);
  });

  it("names countries and forums, and tells a copy from a look", () => {
    const lists = {
      releasableTo: { countries: ["GBR", "JPN"], forums: ["quad"] },
      displayOnlyTo: { countries: ["KOR"], forums: [] },
    };
    expect(receivesWords(designation(lists), NAMES)).toEqual([
      "At home everybody who may read the register receives it.",
      "Abroad a copy may go to <GBR>, <JPN> and the members of [quad].",
      "<KOR> may look at it and keep nothing.",
    ]);
  });
});

describe("what happened to a marking", () => {
  const entry = (part: Partial<MarkingHistoryEntry>) =>
    ({
      banner: "CUI//NF",
      personName: "Nina",
      by: { agency: "NIST" },
      request: null,
      ...part,
    }) as MarkingHistoryEntry;

  it("says who marked it, asked for it, granted or declined it", () => {
    expect(entrySentence(entry({ kind: "changed" }))).toBe("Nina (NIST) marked it CUI//NF.");
    expect(entrySentence(entry({ kind: "changed", request: 2 }))).toBe(
      "Nina (NIST) granted request 2: it is marked CUI//NF.",
    );
    expect(entrySentence(entry({ kind: "requested" }))).toBe("Nina (NIST) asked for CUI//NF.");
    expect(entrySentence(entry({ kind: "declined", request: 2 }))).toBe(
      "Nina (NIST) declined request 2, for CUI//NF.",
    );
  });
});
