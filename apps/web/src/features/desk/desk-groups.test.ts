import type { CalendarDate, DeskReason } from "@entente/domain";
import { describe, expect, it } from "vitest";
import { sampleRow } from "../recommendations/testing/sample-row.ts";
import { deskGroups, itemsWith, reasonTallies } from "./desk-groups.ts";
import type { DeskItem } from "./reason-sentence.ts";

const ON = "2026-05-04" as CalendarDate;

function item(...reasons: readonly DeskReason[]): DeskItem {
  const entries = reasons.map((reason) => ({ reason, on: ON, days: 203, milestone: null }));
  return { row: sampleRow(), entries, ownShare: null };
}

const ITEMS = [item("stale", "position-owed"), item("due", "stale"), item("stale")];

describe("the desk", () => {
  it("shows each item once, under its first reason, in the order of the desk", () => {
    expect(deskGroups(ITEMS).map(({ reason, items }) => [reason, items.length])).toEqual([
      ["due", 1],
      ["stale", 2],
    ]);
  });

  it("counts an item under every reason that it has", () => {
    expect(reasonTallies(ITEMS)).toEqual([
      { reason: "due", count: 1 },
      { reason: "stale", count: 3 },
      { reason: "position-owed", count: 1 },
    ]);
  });

  it("shows exactly as many items behind a figure as it says, with that reason first", () => {
    for (const { reason, count } of reasonTallies(ITEMS)) {
      const { items } = itemsWith(ITEMS, reason);
      expect(items).toHaveLength(count);
      expect(items.filter(({ entries }) => entries[0]?.reason !== reason)).toEqual([]);
    }
  });
});
