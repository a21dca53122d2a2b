import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { GBR, JPN, officeNamed, personNamed } from "../testing/comment-builder.ts";
import { expectOk, expectRefusal } from "../testing/expect-result.ts";
import { agency, DOC, NIST } from "../testing/record-builder.ts";
import { checkMentions, distinctMentions, mentionName, officesNamedIn } from "./mention.ts";

const AGENCIES = new Set(["NIST", "STATE", "GBR-FCDO", "ED"].map(agency));

describe("officesNamedIn", () => {
  it.each([
    ["@NIST, what do you think?", ["NIST"]],
    ["Ask (@STATE/EB) and @NIST.", ["STATE/EB", "NIST"]],
    ["@NIST and again @NIST", ["NIST"]],
    ["@GBR-FCDO, and @NIST-", ["GBR-FCDO", "NIST"]],
    ["first line\n@ED", ["ED"]],
  ])("finds in “%s” the offices that it names, each once", (text, expected) => {
    expect(officesNamedIn(text, AGENCIES)).toEqual(expected);
  });

  it.each([
    "NIST without a sign",
    "@nist in small letters",
    "@NISTs and @NIST2",
    "someone@NIST.gov",
    "write to ada@ED",
    "@UNKNOWN",
    "@@NIST",
    "a/@NIST",
    "@",
  ])("reads “%s” as text", (text) => {
    expect(officesNamedIn(text, AGENCIES)).toEqual([]);
  });

  it("names no office that is not given, whatever the text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 200 }), (text) => {
        expect(officesNamedIn(text, new Set())).toEqual([]);
      }),
    );
  });
});

describe("distinctMentions", () => {
  it("keeps each office and person once, in the order given", () => {
    const [nist, doc, ann] = [officeNamed("NIST"), officeNamed("DOC"), personNamed("ann")].map(
      ({ mention }) => mention,
    );
    if (nist === undefined || doc === undefined || ann === undefined) throw new Error("nobody");
    expect(distinctMentions([ann, nist, ann, doc, nist]).map(mentionName)).toEqual([
      "person:ann",
      "office:NIST",
      "office:DOC",
    ]);
  });
});

describe("checkMentions", () => {
  const atHome = { country: null, sharedWith: [GBR], shares: [DOC, NIST] };

  it("accepts those who receive the record, and abroad those with whom the comment is shared", () => {
    const everybody = [officeNamed("NIST"), personNamed("liam", { country: GBR })];
    expectOk(checkMentions(everybody, atHome));
  });

  it.each([
    ["does not receive the record", { release: "withheld" }, "record-not-released"],
    ["may only look at it", { release: "displayed", country: GBR }, "display-only"],
    ["is an official of a country that the comment leaves out", { country: JPN }, "not-shared"],
  ] as const)("refuses somebody who %s", (_, parts, obstacle) => {
    const refused = expectRefusal(checkMentions([personNamed("ann", parts)], atHome), "mention-out-of-sight");
    const country = "country" in parts ? parts.country : null;
    expect(refused).toMatchObject({ obstacle, country, mention: { person: "ann" }, shares: [] });
  });

  it("lets an official of another country name offices with a share, and nobody else", () => {
    const abroad = { ...atHome, country: GBR };
    expectOk(checkMentions([officeNamed("NIST"), officeNamed("DOC/BIS")], abroad));
    for (const other of [officeNamed("STATE"), personNamed("nist-officer")]) {
      expect(expectRefusal(checkMentions([other], abroad), "mention-out-of-sight")).toMatchObject({
        obstacle: "without-share",
        shares: [DOC, NIST],
      });
    }
  });
});
