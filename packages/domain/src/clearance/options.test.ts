import { describe, expect, it } from "vitest";
import {
  comments,
  goesUp,
  putsOff,
  recalls,
  resolves,
  rewrites,
  says,
  settles,
  suspensePasses,
} from "../testing/clearance-acts.ts";
import {
  DOC_OFFICE,
  NIST_OFFICE,
  NSC,
  OSTP,
  proceedingRoundOf,
  roundOf,
  STATE_EB,
  SUSPENSE,
  USDA,
} from "../testing/clearance-builder.ts";
import { day } from "../testing/record-builder.ts";
import { CLEARANCE_ANSWERS } from "./answer.ts";
import { clearanceStatusOf, officeOptions, roundOptions } from "./options.ts";

const NOTHING = {
  owedBy: null,
  answers: [],
  mayWithdraw: false,
  resolvable: [],
  reopenable: [],
  mayConvene: false,
};

describe("officeOptions", () => {
  it("tell a required office what it owes and may answer", () => {
    expect(officeOptions(roundOf(), NIST_OFFICE)).toEqual({
      ...NOTHING,
      owedBy: SUSPENSE,
      answers: CLEARANCE_ANSWERS,
    });
    expect(officeOptions(roundOf(says(NIST_OFFICE, "concur")), NIST_OFFICE)).toEqual({
      ...NOTHING,
      answers: ["concur-with-comment", "non-concur", "no-equity"],
    });
  });

  it("still ask for an answer after the suspense, unless the round proceeds without it", () => {
    expect(officeOptions(roundOf(suspensePasses()), NIST_OFFICE).owedBy).toBe(SUSPENSE);
    const proceeding = proceedingRoundOf(says(STATE_EB, "non-concur"), suspensePasses());
    expect(officeOptions(proceeding, NIST_OFFICE)).toMatchObject({
      owedBy: null,
      answers: CLEARANCE_ANSWERS,
    });
    expect(officeOptions(roundOf(putsOff("2026-05-20")), NIST_OFFICE).owedBy).toBe("2026-05-20");
  });

  it("offer a withdrawal where the office non-concurs, and nothing once it was settled", () => {
    const opposed = roundOf(says(NIST_OFFICE, "non-concur"), goesUp("working-group"));
    expect(officeOptions(opposed, NIST_OFFICE)).toEqual({ ...NOTHING, mayWithdraw: true });
    const settled = roundOf(says(NIST_OFFICE, "non-concur"), goesUp("working-group"), settles(NIST_OFFICE));
    expect(officeOptions(settled, NIST_OFFICE)).toEqual(NOTHING);
  });

  it("offer comments to resolve to those who may, and to reopen to those who made them", () => {
    const round = roundOf(
      comments(NIST_OFFICE, "critical", "substantive", "administrative"),
      resolves(NIST_OFFICE, 3),
    );
    const offered = (office: typeof NSC) => {
      const { resolvable, reopenable } = officeOptions(round, office);
      return [resolvable, reopenable];
    };
    expect(offered(NIST_OFFICE)).toEqual([[1, 2], [3]]);
    expect(offered(NSC)).toEqual([[2], []]);
    expect(offered(STATE_EB)).toEqual([[], []]);
  });

  it("are those of a convener for it alone, and none for who is informed or was not asked", () => {
    expect(officeOptions(roundOf(), NSC)).toEqual({ ...NOTHING, mayConvene: true });
    expect(officeOptions(roundOf(), OSTP)).toEqual(NOTHING);
    expect(officeOptions(roundOf(), USDA)).toEqual(NOTHING);
  });

  it("are none once the round has ended", () => {
    for (const ended of [roundOf(recalls()), roundOf(rewrites("Repeal it."))]) {
      for (const office of [NSC, NIST_OFFICE]) expect(officeOptions(ended, office)).toEqual(NOTHING);
    }
  });
});

describe("roundOptions", () => {
  const NONE = { elevatesTo: null, settleable: [], mayMakeMemo: false, mayRecordNoAnswers: false };
  const DURING = day("2026-05-10");

  it("are none at first, and the recording of silences after the suspense", () => {
    expect(roundOptions(roundOf(), SUSPENSE)).toEqual(NONE);
    expect(roundOptions(roundOf(), day("2026-05-15"))).toEqual({ ...NONE, mayRecordNoAnswers: true });
    expect(roundOptions(roundOf(suspensePasses()), day("2026-05-15"))).toMatchObject({
      elevatesTo: "working-group",
      mayRecordNoAnswers: false,
    });
  });

  it("lead from rung to rung, with what may be settled at each", () => {
    const opposed = says(DOC_OFFICE, "non-concur");
    expect(roundOptions(roundOf(opposed), DURING)).toEqual({ ...NONE, elevatesTo: "working-group" });
    expect(roundOptions(roundOf(opposed, goesUp("working-group")), DURING)).toEqual({
      ...NONE,
      elevatesTo: "interagency-policy-committee",
      settleable: [DOC_OFFICE],
    });
    const top = goesUp("working-group", "interagency-policy-committee", "deputies", "principals");
    expect(roundOptions(roundOf(opposed, top), DURING)).toEqual({
      ...NONE,
      settleable: [DOC_OFFICE],
      mayMakeMemo: true,
    });
    expect(roundOptions(roundOf(comments(DOC_OFFICE, "critical"), top), DURING).mayMakeMemo).toBe(false);
  });

  it("are none once the round has ended", () => {
    expect(roundOptions(roundOf(recalls()), day("2026-06-01"))).toEqual(NONE);
  });
});

describe("clearanceStatusOf", () => {
  it("is a draft until a round is called, then the last round's", () => {
    expect(clearanceStatusOf([])).toBe("draft");
    expect(clearanceStatusOf([roundOf(recalls()), roundOf()])).toBe("in-coordination");
  });
});
