import { addDays, type CalendarDate, type MilestoneId, type Schedule } from "@entente/domain";
import { v7 } from "uuid";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Database } from "../database.ts";
import type { Repositories } from "../ports.ts";
import { ENGINES } from "../testing/engines.ts";
import { TEST_TODAY, testRecord } from "../testing/records.ts";
import { fillRegister } from "../testing/register.ts";

const inDays = (days: number) => addDays(TEST_TODAY, days);
const dueIn = (days: number): Schedule => ({
  originalDue: inDays(days),
  currentDue: inDays(days),
  slips: [],
});

describe.each(ENGINES)("dates on $name", ({ open }) => {
  let database: Database;
  let repositories: Repositories;
  const daysOf = async (limit: number, around: CalendarDate = TEST_TODAY) =>
    (await repositories.recommendations.dates(limit, around)).rows.map(({ due }) => due);

  beforeAll(async () => {
    database = await open();
    repositories = await fillRegister(database, [
      ...[-900, -30, -3, 2, 40].map((days, index) =>
        testRecord(`DUE-${index + 1}`, { schedule: dueIn(days) }),
      ),
      testRecord("STEP-1", {
        milestones: [
          {
            id: v7() as MilestoneId,
            title: "Vote",
            startsOn: null,
            schedule: dueIn(0),
            doneOn: null,
            note: null,
            basis: "proposal",
          },
        ],
      }),
      testRecord("FREE-1"),
    ]);
  });
  afterAll(() => database.close());

  it("are all there, earliest first, when all can be listed", async () => {
    expect(await daysOf(100)).toEqual([-900, -30, -3, 0, 2, 40].map(inDays));
    expect((await repositories.recommendations.dates(1, TEST_TODAY)).total).toBe(6);
  });

  it("are those nearest to the day on either side when not all can", async () => {
    expect(await daysOf(4)).toEqual([-30, -3, 0, 2].map(inDays));
    expect(await daysOf(1)).toHaveLength(1);
  });

  it("are more of one side where the other has no more", async () => {
    expect(await daysOf(4, inDays(30))).toEqual([-3, 0, 2, 40].map(inDays));
    expect(await daysOf(2, inDays(1000))).toEqual([2, 40].map(inDays));
  });
});
