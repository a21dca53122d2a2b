import { expect, it } from "vitest";
import { LAW, sampleStance, USA } from "../testing/sample-alignment.ts";
import { entriesThatStand } from "./standing-entries.ts";

const entry = (sequence: number) => ({
  ...sampleStance({ holder: USA, issue: LAW, value: true, sequence }),
  withdraws: null,
  withdrawalReason: null,
});

it("are those that hold a stance and were not withdrawn", () => {
  const withdrawal = { ...entry(3), stance: null, withdraws: 1, withdrawalReason: "Read wrongly." };
  expect(entriesThatStand([withdrawal, entry(2), entry(1)]).map(({ sequence }) => sequence)).toEqual([2]);
  expect(entriesThatStand([])).toEqual([]);
});
