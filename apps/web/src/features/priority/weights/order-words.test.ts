import type { TechnologyId } from "@entente/domain";
import { describe, expect, it } from "vitest";
import { SAMPLE_NAMES } from "../testing/sample-names.ts";
import { AI, CHIPS, DRONES } from "../testing/sample-standing.ts";
import { orderOf } from "./order-lines.ts";
import { moveWords, orderSummary } from "./order-words.ts";

const placed = (technology: TechnologyId, rank: number | null, score: number | null) => ({
  technology,
  rank,
  best: { score, low: 0.2, high: 0.9 },
});
const BEFORE = [placed(CHIPS, 1, 0.8), placed(AI, 2, 0.7), placed(DRONES, null, null)];
const AFTER = [placed(AI, 1, 0.75), placed(CHIPS, 2, 0.7), placed(DRONES, 3, 0.5)];

describe("what is said of an order", () => {
  it("names every place, and what moved from where", () => {
    expect(orderSummary(orderOf(AFTER, BEFORE), SAMPLE_NAMES)).toBe(
      "Order: 1 Artificial intelligence 0.75, 2 Semiconductors 0.70, 3 Drones 0.50. Moved: Artificial intelligence from second to first and Semiconductors from first to second.",
    );
    expect(orderSummary(orderOf(BEFORE, BEFORE), SAMPLE_NAMES)).toMatch(/No place has changed\.$/u);
  });

  it("leaves what has no rank out of the places, and says so when nothing has one", () => {
    expect(orderOf(BEFORE, AFTER).unranked).toEqual([DRONES]);
    expect(orderSummary(orderOf([placed(AI, null, null)], BEFORE), SAMPLE_NAMES)).toBe(
      "No technology can be ranked with these weights.",
    );
  });

  it("says up, down, or nothing; nothing either for what had no rank before", () => {
    expect([
      moveWords({ rank: 1, before: 3 }),
      moveWords({ rank: 3, before: 1 }),
      moveWords({ rank: 2, before: 2 }),
      moveWords({ rank: 2, before: null }),
    ]).toEqual(["up from 3", "down from 1", null, null]);
  });
});
