import { describe, expect, it } from "vitest";
import { expectOk, expectRefusal } from "../testing/expect-result.ts";
import { day, dueOn, milestoneOf } from "../testing/record-builder.ts";
import { checkPeriod, completeMilestone, moveMilestone } from "./milestone.ts";

const TODAY = day("2024-05-04");
const STEP = milestoneOf(1, { schedule: dueOn("2024-06-01") });
const PERIOD = { ...STEP, startsOn: day("2024-05-20") };
const DONE = { ...STEP, doneOn: day("2024-05-01") };

describe("checkPeriod", () => {
  it("passes a period of any length, one that is only a due date, and one without an end", () => {
    const sameDay = { ...STEP, startsOn: day("2024-06-01") };
    const endless = milestoneOf(2, { startsOn: TODAY });
    for (const milestone of [STEP, PERIOD, sameDay, endless])
      expect(expectOk(checkPeriod(milestone))).toBe(milestone);
  });

  it("refuses a period that ends before it starts", () => {
    const backwards = { ...STEP, startsOn: day("2024-06-02") };
    expect(expectRefusal(checkPeriod(backwards), "period-backwards")).toEqual({
      code: "period-backwards",
      startsOn: "2024-06-02",
      due: "2024-06-01",
    });
  });
});

describe("moveMilestone", () => {
  it("moves the due date as any other, with its reason", () => {
    const moved = expectOk(moveMilestone(PERIOD, day("2024-07-01"), "venue changed", TODAY));
    expect(moved).toMatchObject({ title: "Step 1", startsOn: "2024-05-20" });
    expect(moved.schedule).toMatchObject({ originalDue: "2024-06-01", currentDue: "2024-07-01" });
  });

  it("refuses a milestone that is done, a period backwards and a move without a reason", () => {
    expectRefusal(moveMilestone(DONE, day("2024-07-01"), "why", TODAY), "milestone-done");
    expectRefusal(moveMilestone(PERIOD, day("2024-05-19"), "why", TODAY), "period-backwards");
    expectRefusal(moveMilestone(PERIOD, day("2024-07-01"), "", TODAY), "slip-reason-missing");
  });
});

describe("completeMilestone", () => {
  it("keeps the day on which it was done, today at the latest", () => {
    expect(expectOk(completeMilestone(STEP, TODAY, TODAY)).doneOn).toBe(TODAY);
  });

  it("refuses one that is done already, and a day ahead", () => {
    const again = expectRefusal(completeMilestone(DONE, TODAY, TODAY), "milestone-done");
    expect(again.doneOn).toBe("2024-05-01");
    const ahead = expectRefusal(completeMilestone(STEP, day("2024-05-05"), TODAY), "done-in-future");
    expect(ahead).toMatchObject({ doneOn: "2024-05-05", today: TODAY });
  });
});
