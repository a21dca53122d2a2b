import type { ListRow } from "@entente/contract";
import { describe, expect, it } from "vitest";
import { type Unlocking, unlockingOrder, unlockingTitle } from "./unlocking.ts";

const entry = (key: string, direct: number, all: number): Unlocking => ({
  row: { key } as ListRow,
  direct,
  all,
});

describe("unlockingOrder", () => {
  it("puts what unlocks most in all first and leaves out what unlocks nothing", () => {
    const entries = [entry("STD-1", 3, 3), entry("DATA-1", 1, 7), entry("AI-1", 0, 0), entry("CHIP-1", 2, 3)];
    expect(unlockingOrder(entries).map(({ row }) => row.key)).toEqual(["DATA-1", "STD-1", "CHIP-1"]);
  });
});

describe("unlockingTitle", () => {
  it("states the finding", () => {
    expect(unlockingTitle([entry("DATA-1", 1, 7), entry("STD-1", 3, 3)])).toBe(
      "Finishing DATA-1 would unlock 7 others",
    );
    expect(unlockingTitle([entry("DATA-1", 1, 1)])).toBe("Finishing DATA-1 would unlock 1 other");
    expect(unlockingTitle([entry("DATA-1", 1, 3), entry("STD-1", 1, 3)])).toBe(
      "Finishing DATA-1 or STD-1 would each unlock 3 others",
    );
    expect(unlockingTitle([])).toBe("No recommendation holds up another");
  });
});
