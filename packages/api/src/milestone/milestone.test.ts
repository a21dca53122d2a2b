import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { refusedWith } from "../testing/refused.ts";
import { openTestApi, type TestApi } from "../testing/test-api.ts";

let api: TestApi;
beforeAll(async () => {
  api = await openTestApi();
});
afterAll(() => api.close());

async function detail(key: string) {
  const reader = await api.as("reader");
  return reader.recommendation.get({ key });
}

describe("milestones", () => {
  it("are added, moved with a reason and completed by the lead", async () => {
    const lead = await api.as("nist-officer");
    const key = "STD-1";
    const step = { recommendation: key, title: "Joint roadmap published", due: "2027-02-01" };
    await lead.milestone.add({ ...step, version: (await detail(key)).version });
    const [added] = (await detail(key)).record.milestones;
    if (added === undefined) throw new Error("the milestone was not added");

    const move = async (reason: string) =>
      lead.milestone.move({
        recommendation: key,
        version: (await detail(key)).version,
        milestone: added.id,
        due: "2027-04-01",
        reason,
      });
    expect(await refusedWith(move(""))).toBe("slip-reason-missing");
    await move("Partners asked for time.");

    const complete = async () =>
      lead.milestone.complete({
        recommendation: key,
        version: (await detail(key)).version,
        milestone: added.id,
        doneOn: "2026-11-20",
      });
    await complete();
    expect(await refusedWith(complete())).toBe("milestone-done");
    expect((await detail(key)).record.milestones).toMatchObject([
      { doneOn: "2026-11-20", schedule: { originalDue: "2027-02-01", currentDue: "2027-04-01" } },
    ]);
  });

  it("are refused to agencies that do not lead, when the period runs backwards, and when unknown", async () => {
    const supporting = await api.as("state-officer");
    const seen = { recommendation: "STD-1", version: (await detail("STD-1")).version };
    const step = { title: "Workshop", due: "2027-02-01" };
    expect(await refusedWith(supporting.milestone.add({ ...seen, ...step }))).toBe("agency-not-allowed");

    const lead = await api.as("nist-officer");
    expect(await refusedWith(lead.milestone.add({ ...seen, ...step, startsOn: "2027-03-01" }))).toBe(
      "period-backwards",
    );
    const milestone = "01890000-0000-7000-8000-000000000000";
    expect(await refusedWith(lead.milestone.complete({ ...seen, milestone, doneOn: "2026-11-20" }))).toBe(
      "not-found",
    );
    expect(
      await refusedWith(lead.milestone.move({ ...seen, milestone, due: "2027-02-01", reason: "x" })),
    ).toBe("not-found");
  });
});
