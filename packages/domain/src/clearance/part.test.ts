import { describe, expect, it } from "vitest";
import {
  comments,
  goesUp,
  putsOff,
  requires,
  resolves,
  says,
  settles,
  withdraws,
} from "../testing/clearance-acts.ts";
import { DOC_OFFICE, factsOf, NIST_OFFICE, STATE_EB, USDA } from "../testing/clearance-builder.ts";
import { altersPart, type RoundPart } from "./part.ts";

const FACTS = factsOf(
  {},
  requires(USDA),
  comments(STATE_EB, "critical", "substantive"),
  resolves(STATE_EB, 1),
  says(DOC_OFFICE, "non-concur"),
  withdraws(DOC_OFFICE),
  says(NIST_OFFICE, "non-concur"),
  putsOff("2026-05-20"),
  goesUp("working-group"),
  settles(NIST_OFFICE),
);
const altering = (part: RoundPart) => FACTS.filter((fact) => altersPart(fact, part)).map(({ kind }) => kind);

describe("altersPart", () => {
  it.each([
    [STATE_EB, ["answered"]],
    [DOC_OFFICE, ["answered", "non-concurrence-withdrawn"]],
    [NIST_OFFICE, ["answered", "settled"]],
    [USDA, []],
  ])("finds what %s said or had settled, and nothing of others", (office, kinds) => {
    expect(altering({ kind: "office", office })).toEqual(kinds);
  });

  it("finds what became of one comment, not of another", () => {
    expect(altering({ kind: "comment", comment: 1 })).toEqual(["comment-resolved"]);
    expect(altering({ kind: "comment", comment: 2 })).toEqual([]);
  });

  it("finds that the suspense was put off", () => {
    expect(altering({ kind: "suspense" })).toEqual(["suspense-moved"]);
  });
});
