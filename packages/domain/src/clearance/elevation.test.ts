import { describe, expect, it } from "vitest";
import { comments, goesUp, recalls, says, settles, suspensePasses } from "../testing/clearance-acts.ts";
import {
  DOC_OFFICE,
  NIST_OFFICE,
  NSC,
  proceedingRoundOf,
  roundOf,
  STATE_EB,
  signedOn,
  USDA,
} from "../testing/clearance-builder.ts";
import { expectOk, expectRefusal } from "../testing/expect-result.ts";
import { type Elevation, elevateRound, type Settlement, settleMatter } from "./elevation.ts";
import { holdsOf } from "./hold.ts";
import { officeIn } from "./round.ts";

const OPPOSED = roundOf(says(NIST_OFFICE, "non-concur"));
const ELEVATED = roundOf(says(NIST_OFFICE, "non-concur"), goesUp("working-group"));

const elevation = (parts: Partial<Elevation> = {}): Elevation => ({
  to: "working-group",
  reason: " no agreement ",
  ...signedOn("2026-05-16", NSC),
  ...parts,
});
const settlement = (parts: Partial<Settlement> = {}): Settlement => ({
  office: NIST_OFFICE,
  decision: " it goes forward ",
  official: " the chair ",
  ...signedOn("2026-05-18", NSC),
  ...parts,
});

describe("elevateRound", () => {
  it("carries what offices hold against the text to the next rung", () => {
    const round = roundOf(comments(STATE_EB, "critical", "critical"), says(NIST_OFFICE, "non-concur"));
    expect(expectOk(elevateRound(round, elevation()))).toEqual({
      kind: "elevated",
      from: null,
      to: "working-group",
      reason: "no agreement",
      over: [STATE_EB, NIST_OFFICE],
      ...signedOn("2026-05-16", NSC),
    });
    expect(ELEVATED).toMatchObject({ status: "elevated", level: "working-group" });
  });

  it("skips no rung, goes back to none and ends at the top", () => {
    expect(
      expectRefusal(elevateRound(OPPOSED, elevation({ to: "deputies" })), "elevation-not-allowed"),
    ).toEqual({ code: "elevation-not-allowed", from: null, to: "deputies", allowed: "working-group" });
    expectRefusal(elevateRound(ELEVATED, elevation()), "elevation-not-allowed");
    const top = roundOf(
      says(NIST_OFFICE, "non-concur"),
      goesUp("working-group", "interagency-policy-committee", "deputies", "principals"),
    );
    const beyond = elevation({ to: "principals" });
    expect(expectRefusal(elevateRound(top, beyond), "elevation-not-allowed").allowed).toBeNull();
    expect(top.elevations.map(({ to }) => to)).toEqual([
      "working-group",
      "interagency-policy-committee",
      "deputies",
      "principals",
    ]);
  });

  it("needs something that holds the text: a silence counts once it is recorded and holds", () => {
    expectRefusal(elevateRound(roundOf(), elevation()), "nothing-to-elevate");
    expectRefusal(
      elevateRound(roundOf(comments(STATE_EB, "substantive")), elevation()),
      "nothing-to-elevate",
    );
    expect(expectOk(elevateRound(roundOf(suspensePasses()), elevation())).over).toEqual([
      STATE_EB,
      DOC_OFFICE,
      NIST_OFFICE,
    ]);
    const proceeding = proceedingRoundOf(says(STATE_EB, "non-concur"), suspensePasses());
    expect(expectOk(elevateRound(proceeding, elevation())).over).toEqual([STATE_EB]);
  });

  it("needs a reason and a round that runs", () => {
    expectRefusal(elevateRound(OPPOSED, elevation({ reason: "" })), "writing-missing");
    const recalled = roundOf(says(NIST_OFFICE, "non-concur"), recalls());
    expectRefusal(elevateRound(recalled, elevation()), "round-ended");
  });
});

describe("settleMatter", () => {
  it("lifts what the office holds and leaves its answer on the record", () => {
    const [fact] = expectOk(settleMatter(ELEVATED, settlement())).facts;
    expect(fact).toEqual({
      kind: "settled",
      office: NIST_OFFICE,
      from: "non-concur",
      level: "working-group",
      decision: "it goes forward",
      official: "the chair",
      ...signedOn("2026-05-18", NSC),
    });
    const settled = roundOf(says(NIST_OFFICE, "non-concur"), goesUp("working-group"), settles(NIST_OFFICE));
    expect(officeIn(settled, NIST_OFFICE)).toMatchObject({
      standing: "non-concur",
      settlement: { level: "working-group" },
    });
    expect(holdsOf(settled).map(({ office }) => office)).toEqual([STATE_EB, DOC_OFFICE]);
  });

  it("settles all that the office holds together, and nothing of another", () => {
    const round = roundOf(
      comments(NIST_OFFICE, "critical", "substantive"),
      comments(STATE_EB, "critical"),
      goesUp("working-group"),
      settles(NIST_OFFICE),
    );
    expect(round.comments.map(({ state }) => state)).toEqual(["settled", "settled", "open"]);
  });

  it("clears the text with the last matter", () => {
    const round = roundOf(
      says(STATE_EB, "concur"),
      says(DOC_OFFICE, "concur"),
      says(NIST_OFFICE, "non-concur"),
      goesUp("working-group"),
    );
    const { facts } = expectOk(settleMatter(round, settlement()));
    expect(facts.map(({ kind }) => kind)).toEqual(["settled", "cleared"]);
    expect(facts.at(-1)).toMatchObject({ from: "elevated" });
  });

  it("is for a level, not for the offices among themselves", () => {
    expectRefusal(settleMatter(OPPOSED, settlement()), "not-elevated");
  });

  it("is refused where the office holds nothing", () => {
    for (const [office, standing] of [
      [STATE_EB, "not-answered"],
      [USDA, null],
    ] as const) {
      const refusal = expectRefusal(settleMatter(ELEVATED, settlement({ office })), "nothing-to-settle");
      expect(refusal).toMatchObject({ office, standing });
    }
    const settled = roundOf(says(NIST_OFFICE, "non-concur"), goesUp("working-group"), settles(NIST_OFFICE));
    expectRefusal(settleMatter(settled, settlement()), "nothing-to-settle");
  });

  it("says what was decided and by whom, while the round runs", () => {
    for (const field of ["decision", "official"] as const) {
      const silent = settlement({ [field]: " " });
      expect(expectRefusal(settleMatter(ELEVATED, silent), "writing-missing").field).toBe(field);
    }
    const recalled = roundOf(says(NIST_OFFICE, "non-concur"), goesUp("working-group"), recalls());
    expectRefusal(settleMatter(recalled, settlement()), "round-ended");
  });
});
