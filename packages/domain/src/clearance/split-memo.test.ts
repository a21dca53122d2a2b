import { describe, expect, it } from "vitest";
import {
  comments,
  goesUp,
  recalls,
  requires,
  says,
  sendsMemo,
  settles,
  suspensePasses,
  withdraws,
} from "../testing/clearance-acts.ts";
import {
  DOC_OFFICE,
  NIST_OFFICE,
  NSC,
  roundOf,
  STATE_EB,
  signedOn,
  USDA,
} from "../testing/clearance-builder.ts";
import { expectOk, expectRefusal } from "../testing/expect-result.ts";
import { makeSplitMemo } from "./split-memo.ts";

const ENTRY = signedOn("2026-05-20", NSC);
const TOP = goesUp("working-group", "interagency-policy-committee", "deputies", "principals");

describe("makeSplitMemo", () => {
  it("lists who supports, who opposes and why, and who did neither", () => {
    const round = roundOf(
      requires(USDA),
      comments(STATE_EB, "critical"),
      says(DOC_OFFICE, "non-concur"),
      suspensePasses(),
      says(USDA, "no-equity"),
      TOP,
    );
    expect(expectOk(makeSplitMemo(round, ENTRY))).toEqual({
      kind: "split-memo",
      from: "elevated",
      memo: {
        supports: [STATE_EB],
        opposes: [{ office: DOC_OFFICE, reason: "goes beyond the statute" }],
        withdrew: [],
        noEquity: [USDA],
        notAnswered: [NIST_OFFICE],
        criticalComments: [1],
      },
      ...ENTRY,
    });
  });

  it("tells who withdrew, and does not hide who opposes but was settled lower down", () => {
    const round = roundOf(
      says(STATE_EB, "non-concur"),
      says(DOC_OFFICE, "non-concur"),
      says(NIST_OFFICE, "non-concur"),
      withdraws(STATE_EB),
      goesUp("working-group"),
      settles(DOC_OFFICE),
      goesUp("interagency-policy-committee", "deputies", "principals"),
    );
    const { memo } = expectOk(makeSplitMemo(round, ENTRY));
    expect(memo.withdrew).toEqual([STATE_EB]);
    expect(memo.opposes.map(({ office }) => office)).toEqual([DOC_OFFICE, NIST_OFFICE]);
  });

  it("may be made again, and ends when the top settles", () => {
    const sent = roundOf(
      says(STATE_EB, "concur"),
      says(DOC_OFFICE, "concur"),
      says(NIST_OFFICE, "non-concur"),
      TOP,
      sendsMemo(),
    );
    expect(sent.status).toBe("split-memo");
    expect(expectOk(makeSplitMemo(sent, ENTRY)).from).toBe("split-memo");
    const cleared = roundOf(
      says(STATE_EB, "concur"),
      says(DOC_OFFICE, "concur"),
      says(NIST_OFFICE, "non-concur"),
      TOP,
      sendsMemo(),
      settles(NIST_OFFICE),
    );
    expect(cleared).toMatchObject({ status: "cleared", ending: { from: "split-memo" } });
  });

  it("is for the top", () => {
    for (const [level, round] of [
      [null, roundOf(says(NIST_OFFICE, "non-concur"))],
      ["working-group", roundOf(says(NIST_OFFICE, "non-concur"), goesUp("working-group"))],
    ] as const) {
      expect(expectRefusal(makeSplitMemo(round, ENTRY), "level-not-top")).toEqual({
        code: "level-not-top",
        level,
        needed: "principals",
      });
    }
  });

  it("needs somebody who opposes, and a round that runs", () => {
    const silent = roundOf(comments(STATE_EB, "critical"), TOP);
    expectRefusal(makeSplitMemo(silent, ENTRY), "nobody-opposes");
    const settled = roundOf(says(NIST_OFFICE, "non-concur"), TOP, settles(NIST_OFFICE));
    expectRefusal(makeSplitMemo(settled, ENTRY), "nobody-opposes");
    expectRefusal(makeSplitMemo(roundOf(recalls()), ENTRY), "round-ended");
  });
});
