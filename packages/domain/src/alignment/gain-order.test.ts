import { describe, expect, it } from "vitest";
import { greatestGains, greatestSoFar, inGainOrder } from "./gain-order.ts";

const ITEMS = [
  { id: "d", gain: 0.1 },
  { id: "c", gain: 0.3 },
  { id: "b", gain: 0.1 + 0.2 },
  { id: "a", gain: -0.2 },
];
const gainOf = ({ gain }: { readonly gain: number }) => gain;
const byId = (a: { readonly id: string }, b: { readonly id: string }) => (a.id < b.id ? -1 : 1);

describe("inGainOrder", () => {
  it("puts the greatest first, and equal ones in their own order though rounding tells them apart", () => {
    expect(inGainOrder(ITEMS, gainOf, byId).map(({ id }) => id)).toEqual(["b", "c", "d", "a"]);
    expect(inGainOrder(ITEMS.toReversed(), gainOf, byId)).toEqual(inGainOrder(ITEMS, gainOf, byId));
  });
});

describe("greatestGains", () => {
  it("keeps all that tie for the first place, and none of nothing", () => {
    expect(greatestGains(ITEMS, gainOf, byId).map(({ id }) => id)).toEqual(["b", "c"]);
    expect(greatestGains(ITEMS.slice(4), gainOf, byId)).toEqual([]);
  });
});

describe("greatestSoFar", () => {
  it("keeps, of gains that come in any order, every one that ties for the first place", () => {
    for (const items of [ITEMS, ITEMS.toReversed()]) {
      const mayLead = greatestSoFar();
      const kept = items.filter(({ gain }) => mayLead(gain));
      expect(greatestGains(kept, gainOf, byId)).toEqual(greatestGains(ITEMS, gainOf, byId));
    }
  });

  it("leaves out what an earlier one outdoes", () => {
    const mayLead = greatestSoFar();
    expect([0.1, 0.3, 0.2, 0.3 - 1e-10, -1].map(mayLead)).toEqual([true, true, false, true, false]);
  });
});
