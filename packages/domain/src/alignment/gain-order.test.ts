import { describe, expect, it } from "vitest";
import { greatestGains, inGainOrder } from "./gain-order.ts";

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
