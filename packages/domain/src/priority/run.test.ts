import { describe, expect, it } from "vitest";
import { expectOk, expectRefusal } from "../testing/expect-result.ts";
import { deepFrozen } from "../testing/frozen.ts";
import { AI, CHIPS, modelWith, priorityInputs, ratedAll } from "../testing/priority-builder.ts";
import { priorityFirmness } from "./firmness.ts";
import { leaderStability } from "./leader-stability.ts";
import { priorityResult } from "./run.ts";
import { priorityStanding } from "./standing.ts";

const ALL = { need: 4, stake: 2, foundation: 3, room: 1, divergence: 4, rivalry: 2 };
const INPUTS = priorityInputs([...ratedAll(AI, ALL), ...ratedAll(CHIPS, { ...ALL, need: 1, stake: 4 })]);

describe("priorityResult", () => {
  it("holds the standing, how far weights may move, and how firm it is", () => {
    const result = expectOk(priorityResult(INPUTS));
    const standing = expectOk(priorityStanding(INPUTS));
    expect(result.standing).toEqual(standing);
    expect(result.stability).toEqual(leaderStability(standing, INPUTS.model.settings));
    expect(result.firmness).toEqual(
      expectOk(priorityFirmness(INPUTS.model, INPUTS.ratings, standing, INPUTS.simulation)),
    );
  });

  it("gives the same digits from inputs that were written down and read again", () => {
    const result = expectOk(priorityResult(INPUTS));
    const again = expectOk(priorityResult(JSON.parse(JSON.stringify(INPUTS)) as typeof INPUTS));
    expect(JSON.stringify(again)).toBe(JSON.stringify(result));
    expect(JSON.parse(JSON.stringify(result))).toEqual(result);
  });

  it("refuses what cannot be ranked or simulated", () => {
    const broken = { ...INPUTS, model: modelWith({ minimumCoverage: 2 }) };
    expectRefusal(priorityResult(broken), "setting-out-of-range");
    const endless = { ...INPUTS, simulation: { draws: Number.POSITIVE_INFINITY, seed: 1 } };
    expectRefusal(priorityResult(endless), "draws-out-of-range");
  });

  it("alters nothing that it is given", () => {
    expectOk(priorityResult(deepFrozen(INPUTS)));
  });
});
