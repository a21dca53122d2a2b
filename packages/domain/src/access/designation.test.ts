import { describe, expect, it } from "vitest";
import { parsePersonId } from "../id.ts";
import { expectOk, expectRefusal } from "../testing/expect-result.ts";
import { designated, everybodyOf, marked, officialsOf } from "../testing/marking-builder.ts";
import { DOC, NIST } from "../testing/record-builder.ts";
import {
  coveredByBoth,
  type DesignationParts,
  designate,
  isCovered,
  isSameDesignation,
  type ListedRecipient,
  recipientsInOrder,
  type Viewer,
} from "./designation.ts";

const BY_LIST = marked({ controls: ["dl-only"] });
const ANN = expectOk(parsePersonId("ann"));
const BOB = expectOk(parsePersonId("bob"));
const annOf = (agency: typeof DOC): ListedRecipient => ({ kind: "agency", agency, person: ANN });

const parts = (given: Partial<DesignationParts> = {}): DesignationParts => ({
  marking: marked(),
  agency: DOC,
  disseminationList: [],
  supplemental: [],
  ...given,
});

describe("designate", () => {
  it("keeps who designated, and supplemental marks in order", () => {
    expect(expectOk(designate(parts({ supplemental: ["PROVISIONAL", "DRAFT", "DRAFT"] })))).toEqual({
      marking: marked(),
      isPublic: false,
      designatedBy: [DOC],
      disseminationList: null,
      privilegedTo: [DOC],
      supplemental: ["DRAFT", "PROVISIONAL"],
    });
  });

  it("needs a list with DL ONLY, and only with it", () => {
    expectRefusal(designate(parts({ marking: BY_LIST })), "dissemination-list-missing");
    expectRefusal(
      designate(parts({ disseminationList: [everybodyOf(DOC)] })),
      "dissemination-list-unexpected",
    );
    const list = [officialsOf("JPN"), everybodyOf(DOC), officialsOf("JPN")];
    expect(
      expectOk(designate(parts({ marking: BY_LIST, disseminationList: list }))).disseminationList,
    ).toEqual([everybodyOf(DOC), officialsOf("JPN")]);
  });

  it("leaves somebody of the designating agency on its own list", () => {
    const without = parts({ marking: BY_LIST, disseminationList: [everybodyOf(NIST)] });
    expect(expectRefusal(designate(without), "designator-not-listed").agency).toBe(DOC);
    expectOk(designate(parts({ marking: BY_LIST, disseminationList: [annOf(DOC)] })));
  });
});

describe("isCovered", () => {
  const contractor: ListedRecipient = { kind: "contractor", agency: DOC, person: null };

  it.each<readonly [string, ListedRecipient, Viewer, boolean]>([
    ["everybody of an agency", everybodyOf(DOC), annOf(DOC), true],
    ["everybody of another agency", everybodyOf(DOC), annOf(NIST), false],
    ["the person named", annOf(DOC), annOf(DOC), true],
    ["another person", annOf(DOC), { kind: "agency", agency: DOC, person: BOB }, false],
    ["a program for the person named", annOf(DOC), everybodyOf(DOC), false],
    ["the person named, now elsewhere", annOf(DOC), annOf(NIST), false],
    ["an agency's contractor", everybodyOf(DOC), contractor, false],
    ["a contractor who is named", contractor, contractor, true],
    ["officials of a country", officialsOf("JPN"), { ...officialsOf("JPN"), person: ANN }, true],
    ["officials of another country", officialsOf("JPN"), officialsOf("FRA"), false],
    ["the public", everybodyOf(DOC), { kind: "public" }, false],
  ])("decides about %s", (_name, entry, viewer, expected) => {
    expect(isCovered(entry, viewer)).toBe(expected);
  });
});

describe("coveredByBoth", () => {
  it("is the narrower of the two, whichever comes first", () => {
    for (const [one, other, both] of [
      [everybodyOf(DOC), everybodyOf(DOC), everybodyOf(DOC)],
      [everybodyOf(DOC), annOf(DOC), annOf(DOC)],
      [annOf(DOC), annOf(DOC), annOf(DOC)],
      [annOf(DOC), { ...annOf(DOC), person: BOB }, null],
      [everybodyOf(DOC), everybodyOf(NIST), null],
      [officialsOf("JPN"), everybodyOf(DOC), null],
    ] as const) {
      expect(coveredByBoth(one, other)).toEqual(both);
      expect(coveredByBoth(other, one)).toEqual(both);
    }
  });
});

describe("recipientsInOrder", () => {
  it("gives each once, the same whatever the order", () => {
    const list = [officialsOf("JPN"), annOf(DOC), everybodyOf(DOC), officialsOf("JPN")];
    expect(recipientsInOrder(list)).toEqual([everybodyOf(DOC), annOf(DOC), officialsOf("JPN")]);
    expect(recipientsInOrder(list.toReversed())).toEqual(recipientsInOrder(list));
  });
});

describe("isSameDesignation", () => {
  it("sees every part that a person can change", () => {
    const base = designated(BY_LIST);
    const others = [
      designated(marked({ controls: ["dl-only", "nocon"] })),
      designated(BY_LIST, NIST),
      designated(BY_LIST, DOC, officialsOf("JPN")),
      { ...base, supplemental: ["DRAFT"] as const },
      designated(marked()),
    ];
    expect(others.map((other) => isSameDesignation(base, other))).toEqual(others.map(() => false));
    expect(isSameDesignation(base, designated(BY_LIST))).toBe(true);
  });
});
