import type { PairFiguresOutput } from "@entente/contract";
import { expect, it } from "vitest";
import { pairLookup } from "./pair-lookup.ts";

type Pair = PairFiguresOutput["pairs"]["rows"][number];
const pair = (countryA: string, countryB: string, value: number) => ({ countryA, countryB, value }) as Pair;

it("gives a figure both ways where pairs have no direction", () => {
  const { find, isDirected } = pairLookup([pair("JPN", "USA", 5)]);
  expect(isDirected).toBe(false);
  expect([find("JPN", "USA")?.value, find("USA", "JPN")?.value, find("JPN", "EU")]).toEqual([5, 5, null]);
});

it("keeps directions apart where both are stated of some pair", () => {
  const { find, isDirected } = pairLookup([
    pair("JPN", "USA", 5),
    pair("USA", "JPN", 7),
    pair("EU", "JPN", 3),
  ]);
  expect(isDirected).toBe(true);
  expect([find("JPN", "USA")?.value, find("USA", "JPN")?.value]).toEqual([5, 7]);
  expect([find("EU", "JPN")?.value, find("JPN", "EU")]).toEqual([3, null]);
});
