import type { recordCapabilityInput } from "@entente/contract";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { z } from "zod";
import { refused, refusedWith } from "../testing/refused.ts";
import { type Caller, openTestApi, type TestApi } from "../testing/test-api.ts";

let api: TestApi;
let analyst: Caller;
let reader: Caller;
let nsc: Caller;
beforeAll(async () => {
  api = await openTestApi();
  analyst = await api.as("analyst");
  reader = await api.as("reader");
  nsc = await api.as("nsc-coordinator");
});
afterAll(() => api.close());

async function essentialFor(technology: string): Promise<readonly string[]> {
  const { frontier } = await reader.coalition.frontier({ technology });
  return frontier.essential.essential.map(({ member }) => member as string);
}

type Recorded = z.input<typeof recordCapabilityInput>;
const SOURCE = {
  title: "A study",
  publisher: "A publisher",
  year: 2026,
  license: "CC BY 4.0",
  locator: "Table 2",
};
const memory = (changes: Partial<Recorded> = {}): Recorded => ({
  country: "KOR",
  requirement: "chip-memory",
  seen: 0,
  level: 4,
  confidence: "high",
  source: SOURCE,
  reason: "The study counts the makers.",
  ...changes,
});

describe("a capability", () => {
  it("is put down by an analyst, counts by the rule, is withdrawn, and stays in its history", async () => {
    const place = { country: "KOR", requirement: "chip-memory" };
    const cell = async () =>
      (await reader.coalition.basis()).cells.find(
        ({ country, requirement }) => country === "KOR" && requirement === "chip-memory",
      );
    expect(await analyst.coalition.recordCapability(memory())).toEqual({ sequence: 1 });
    const older = memory({ seen: 1, level: 1, asOf: "2020-01-01" });
    expect(await analyst.coalition.recordCapability(older)).toEqual({ sequence: 2 });
    expect([(await cell())?.inForce.sequence, (await cell())?.others.length]).toEqual([1, 1]);
    expect(await essentialFor("semiconductors")).toContain("KOR");

    const withdrawal = { ...place, seen: 2, entry: 1, reason: "The study was retracted." };
    expect(await analyst.coalition.withdrawCapability(withdrawal)).toEqual({ sequence: 3 });
    expect((await cell())?.inForce.capability.level).toBe(1);
    const { entries } = await reader.coalition.capabilityHistory(place);
    expect(
      entries.map(({ sequence, capability, withdraws }) => [sequence, capability?.level, withdraws]),
    ).toEqual([
      [3, undefined, 1],
      [2, 1, null],
      [1, 4, null],
    ]);
    expect(await refusedWith(analyst.coalition.withdrawCapability({ ...withdrawal, seen: 3 }))).toBe(
      "nothing-to-withdraw",
    );
    const late = await refused(analyst.coalition.recordCapability(memory({ seen: 1 })));
    expect(late).toMatchObject({ code: "entry-changed-meanwhile", kind: "capability", present: 3 });
  });

  it("is refused off its scale, ahead of today, of a member state where the Union stands for it, and with a wrong figure", async () => {
    const record = (changes: Partial<Recorded>) =>
      refusedWith(analyst.coalition.recordCapability(memory({ country: "JPN", ...changes })));
    expect(await record({ level: 5 })).toBe("capability-level-invalid");
    expect(await record({ asOf: "2030-01-01" })).toBe("capability-in-future");
    expect(await record({ country: "NLD", requirement: "chip-demand" })).toBe("capability-counted-elsewhere");
    expect(await record({ country: "ZZZ" })).toBe("country-unknown");
    expect(await record({ requirement: "chip-fame" })).toBe("requirement-unknown");
    const figure = { indicator: "eto_chip_share_n5", year: 2022, value: 7, unit: "percent" };
    expect(await record({ figure })).toBe("level-not-of-figure");
    expect(await record({ figure: { ...figure, indicator: "fame" } })).toBe("figure-not-coded");
  });

  it("is put down and withdrawn by nobody but an analyst", async () => {
    expect(await refusedWith(nsc.coalition.recordCapability(memory()))).toBe("role-not-allowed");
    const withdrawal = { country: "KOR", requirement: "chip-memory", seen: 1, entry: 1, reason: "No." };
    expect(await refusedWith(reader.coalition.withdrawCapability(withdrawal))).toBe("role-not-allowed");
  });
});
