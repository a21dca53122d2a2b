import { calendarDate, type Refusal, recommendationKey } from "@entente/contract";
import { describe, expect, it } from "vitest";
import { refusalWords } from "../../../lib/refusal-words.ts";
import { type FormState, NOTHING_SENT } from "../../../ui/forms/form-state.ts";
import { SEEN_FIELD } from "./seen.ts";
import { stateAfterRefusal } from "./state-after-refusal.ts";

const chip = recommendationKey.parse("CHIP-1");
const data = recommendationKey.parse("DATA-1");
const due = calendarDate.parse("2026-05-04");

function refusedState(refusal: Refusal): FormState {
  return {
    ...NOTHING_SENT,
    attempt: 1,
    values: { [SEEN_FIELD]: ["CHIP-1@3", "DATA-1@5"], reason: ["typed"] },
    refusal: refusalWords(refusal),
  };
}

describe("stateAfterRefusal", () => {
  it("names the recommendation that refuses with what stands there, and that none was changed", () => {
    const refusal: Refusal = { code: "recommendation-closed", closure: "closed-superseded", since: null };
    const unchanged: Refusal = { code: "due-date-unchanged", due };
    const state = stateAfterRefusal(refusedState(refusal), refusal, [
      [chip, refusal],
      [data, unchanged],
    ]);
    expect(state.refusal?.rule).toContain("All chosen recommendations change together, or none does.");
    expect(state.refusal?.details).toEqual([
      "This concerns CHIP-1.",
      `DATA-1: ${refusalWords(unchanged).present}`,
    ]);
  });

  it("says one reason once for all that it concerns", () => {
    const refusal: Refusal = { code: "due-date-unchanged", due };
    const state = stateAfterRefusal(refusedState(refusal), refusal, [
      [chip, refusal],
      [data, refusal],
    ]);
    expect(state.refusal?.details).toEqual(["This concerns CHIP-1 and DATA-1."]);
  });

  it("keeps what was typed and the versions that were seen", () => {
    const refusal: Refusal = { code: "due-date-unchanged", due };
    const state = stateAfterRefusal(refusedState(refusal), refusal, [[chip, refusal]]);
    expect(state.values).toEqual(refusedState(refusal).values);
  });

  it("takes up a colleague's version only of the record whose changes were told", () => {
    const refusal: Refusal = {
      code: "changed-meanwhile",
      recommendation: chip,
      seen: 3,
      present: 7,
      changes: [],
    };
    const state = stateAfterRefusal(refusedState(refusal), refusal, []);
    expect(state.values[SEEN_FIELD]).toEqual(["CHIP-1@7", "DATA-1@5"]);
    expect(state.values["reason"]).toEqual(["typed"]);
  });
});
