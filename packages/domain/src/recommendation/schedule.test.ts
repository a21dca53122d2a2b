import { describe, expect, it } from "vitest";
import { expectOk, expectRefusal } from "../testing/expect-result.ts";
import { day, dueOn } from "../testing/record-builder.ts";
import { changeDueDate, daysSlipped, NOT_SCHEDULED } from "./schedule.ts";

const TODAY = day("2024-05-04");

describe("changeDueDate", () => {
  it("takes the first date as the original, without a reason and without a slip", () => {
    expect(expectOk(changeDueDate(NOT_SCHEDULED, TODAY, "", TODAY))).toEqual(dueOn("2024-05-04"));
  });

  it("keeps the original and every move with its reason", () => {
    const moved = expectOk(changeDueDate(dueOn("2024-06-01"), day("2024-07-01"), " no funds ", TODAY));
    const again = expectOk(changeDueDate(moved, day("2024-05-20"), "funds came", TODAY));
    expect(again).toEqual({
      originalDue: "2024-06-01",
      currentDue: "2024-05-20",
      slips: [
        { from: "2024-06-01", to: "2024-07-01", reason: "no funds" },
        { from: "2024-07-01", to: "2024-05-20", reason: "funds came" },
      ],
    });
  });

  it("refuses the date that stands, a date in the past and a move without a reason", () => {
    const schedule = dueOn("2024-06-01");
    expectRefusal(changeDueDate(schedule, day("2024-06-01"), "why", TODAY), "due-date-unchanged");
    const past = changeDueDate(schedule, day("2024-05-03"), "why", TODAY);
    expect(expectRefusal(past, "due-date-in-past")).toMatchObject({ due: "2024-05-03", today: TODAY });
    const silent = changeDueDate(schedule, day("2024-07-01"), " ", TODAY);
    expect(expectRefusal(silent, "slip-reason-missing")).toMatchObject({
      from: "2024-06-01",
      to: "2024-07-01",
    });
  });
});

describe("daysSlipped", () => {
  it("counts from the original date to the current one", () => {
    expect(daysSlipped(dueOn("2024-06-01"))).toBe(0);
    expect(daysSlipped({ ...dueOn("2024-06-01"), currentDue: day("2024-06-11") })).toBe(10);
    expect(daysSlipped({ ...dueOn("2024-06-01"), currentDue: day("2024-05-31") })).toBe(-1);
  });

  it("is absent when a date is", () => {
    expect(daysSlipped(NOT_SCHEDULED)).toBeNull();
    expect(daysSlipped({ ...dueOn("2024-06-01"), currentDue: null })).toBeNull();
  });
});
