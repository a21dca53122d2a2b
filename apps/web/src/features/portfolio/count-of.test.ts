import { FINDING_KINDS } from "@entente/domain";
import { describe, expect, it } from "vitest";
import { findingCounts } from "./count-of.ts";

describe("findingCounts", () => {
  it("puts the most frequent first and keeps what was not found, as zero", () => {
    const counts = findingCounts(FINDING_KINDS, [
      { kind: "overdue", count: 2 },
      { kind: "stale", count: 28 },
    ]);
    expect(counts.slice(0, 3)).toEqual([
      { kind: "stale", count: 28 },
      { kind: "overdue", count: 2 },
      { kind: "slipped", count: 0 },
    ]);
    expect(counts).toHaveLength(FINDING_KINDS.length);
  });
});
