import { describe, expect, it } from "vitest";
import { comments, putsOff, says, suspensePasses, withdraws } from "../testing/clearance-acts.ts";
import {
  DOC_OFFICE,
  factsOf,
  NIST_OFFICE,
  proceedingRoundOf,
  roundOf,
  STATE_EB,
  SUSPENSE,
} from "../testing/clearance-builder.ts";
import { day, noonOf } from "../testing/record-builder.ts";
import { presentRound } from "./history.ts";
import { elevatableHolds, holdsOf, oldestSuspenseOwed, sidesOf } from "./hold.ts";

const kinds = (round: ReturnType<typeof roundOf>) => holdsOf(round).map(({ kind, office }) => [office, kind]);

describe("holdsOf", () => {
  it("are the answers that required offices owe, and never one of an informed office", () => {
    expect(holdsOf(roundOf(says(DOC_OFFICE, "concur")))).toEqual([
      { kind: "not-answered", office: STATE_EB, suspense: SUSPENSE },
      { kind: "not-answered", office: NIST_OFFICE, suspense: SUSPENSE },
    ]);
  });

  it("are non-concurrences with their reason and open critical comments by number", () => {
    const round = roundOf(
      comments(STATE_EB, "administrative", "critical", "critical"),
      says(DOC_OFFICE, "non-concur"),
      says(NIST_OFFICE, "no-equity"),
    );
    expect(holdsOf(round)).toEqual([
      { kind: "critical-comment", office: STATE_EB, comment: 2 },
      { kind: "critical-comment", office: STATE_EB, comment: 3 },
      {
        kind: "non-concurrence",
        office: DOC_OFFICE,
        since: noonOf("2026-05-06"),
        reason: "goes beyond the statute",
      },
    ]);
    expect(elevatableHolds(round)).toEqual(holdsOf(round));
  });

  it("are silences after the suspense only where the round does not proceed", () => {
    const opposed = says(DOC_OFFICE, "non-concur");
    expect(kinds(roundOf(opposed, suspensePasses()))).toEqual([
      [STATE_EB, "no-answer"],
      [DOC_OFFICE, "non-concurrence"],
      [NIST_OFFICE, "no-answer"],
    ]);
    expect(kinds(proceedingRoundOf(opposed, suspensePasses()))).toEqual([[DOC_OFFICE, "non-concurrence"]]);
  });

  it("leave out what was withdrawn, and what can wait is not carried up", () => {
    const round = roundOf(says(DOC_OFFICE, "non-concur"), withdraws(DOC_OFFICE));
    expect(kinds(round)).toEqual([
      [STATE_EB, "not-answered"],
      [NIST_OFFICE, "not-answered"],
    ]);
    expect(elevatableHolds(round)).toEqual([]);
  });
});

describe("sidesOf", () => {
  it("puts every required office on one side and no other office on any", () => {
    const sides = sidesOf(roundOf(says(STATE_EB, "concur"), says(DOC_OFFICE, "no-equity")));
    expect(sides).toEqual({
      supports: [STATE_EB],
      opposes: [],
      withdrew: [],
      noEquity: [DOC_OFFICE],
      notAnswered: [NIST_OFFICE],
      criticalComments: [],
    });
  });
});

describe("oldestSuspenseOwed", () => {
  it("is that of the running round that waits for an answer longest", () => {
    const later = roundOf(putsOff("2026-06-01"));
    const silent = roundOf(suspensePasses());
    const sooner = presentRound(factsOf({ suspense: day("2026-05-05") }));
    expect(oldestSuspenseOwed([later, silent])).toBe(SUSPENSE);
    expect(oldestSuspenseOwed([later, sooner, silent])).toBe("2026-05-05");
  });

  it("is owed as long as one office is silent, whatever the others say", () => {
    expect(oldestSuspenseOwed([roundOf(says(DOC_OFFICE, "non-concur"))])).toBe(SUSPENSE);
  });

  it("is nothing where all have answered, or the round has ended", () => {
    const answered = roundOf(
      comments(STATE_EB, "critical"),
      says(DOC_OFFICE, "concur"),
      says(NIST_OFFICE, "concur"),
    );
    const cleared = proceedingRoundOf(suspensePasses());
    expect(oldestSuspenseOwed([answered, cleared])).toBeNull();
    expect(oldestSuspenseOwed([])).toBeNull();
  });
});
