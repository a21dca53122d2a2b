import { describe, expect, it } from "vitest";
import { parseTensionId, type RecommendationKey } from "../id.ts";
import { expectOk, expectRefusal } from "../testing/expect-result.ts";
import { country } from "../testing/forum-builder.ts";
import { day, key } from "../testing/record-builder.ts";
import type { OpposedPair } from "./opposed-changes.ts";
import {
  checkTension,
  counterpartOf,
  type StatedTension,
  type TensionSide,
  tensionRegister,
  tensionsOf,
} from "./tension.ts";

const on = (text: string): TensionSide => ({ kind: "recommendation", key: key(text) });
const policy = (name: string, code = "USA"): TensionSide => ({
  kind: "policy",
  country: country(code),
  name,
});
const id = (number: number) =>
  expectOk(parseTensionId(`01890000-0000-7000-8000-${String(number).padStart(12, "0")}`));

const tension = (
  number: number,
  first: TensionSide,
  second: TensionSide,
  dated = "2021-10-31",
): StatedTension => ({
  id: id(number),
  first,
  second,
  statement: "Partners doubt what is in it for them.",
  source: { title: "Toward a T12", locator: `paragraph ${number}`, dated: day(dated), basis: "brief" },
});
const opposed = (
  first: string,
  second: string,
  apart: number,
): OpposedPair<RecommendationKey, string, string> => ({
  first: key(first),
  second: key(second),
  changes: [],
  apart,
});

describe("checkTension", () => {
  it("keeps two recommendations, and a recommendation and a policy", () => {
    const two = tension(1, on("CHIP-1"), on("ABROAD-1"));
    expect(expectOk(checkTension(two))).toBe(two);
    expect(checkTension(tension(2, policy("Buy American"), on("CHIP-1"))).ok).toBe(true);
  });

  it.each<[string, Partial<StatedTension>, object]>([
    ["without a statement", { statement: " " }, { code: "tension-statement-missing", tension: id(1) }],
    [
      "without a title of its source",
      { source: { title: "", locator: "p. 1", dated: day("2021-10-31"), basis: "brief" } },
      { code: "tension-source-missing", tension: id(1), field: "title" },
    ],
    [
      "that nobody can find",
      { source: { title: "Toward a T12", locator: "", dated: day("2021-10-31"), basis: "brief" } },
      { code: "tension-source-missing", tension: id(1), field: "locator" },
    ],
    ["with a nameless policy", { second: policy(" ") }, { code: "tension-policy-unnamed", tension: id(1) }],
    [
      "between two policies",
      { first: policy("Tariffs"), second: policy("Buy American") },
      { code: "tension-without-recommendation", tension: id(1) },
    ],
    [
      "of a recommendation with itself",
      { second: on("CHIP-1") },
      { code: "tension-with-itself", tension: id(1), side: on("CHIP-1") },
    ],
  ])("refuses one %s", (_name, changes, refusal) => {
    expect(checkTension({ ...tension(1, on("CHIP-1"), on("ABROAD-1")), ...changes })).toEqual({
      ok: false,
      error: refusal,
    });
  });
});

describe("tensionRegister", () => {
  it("brings together what is stated and what is found, whichever side is named first", () => {
    const stated = [
      tension(1, policy("Buy American"), on("ABROAD-1")),
      tension(2, on("DATA-1"), on("CHIP-1"), "2021-01-01"),
      tension(3, on("CHIP-1"), on("DATA-1"), "2023-01-01"),
      tension(6, on("DATA-1"), on("CHIP-1"), "2023-01-01"),
      tension(4, on("ABROAD-1"), policy("Buy American ")),
      tension(5, on("ABROAD-1"), policy("Buy American", "JPN")),
    ];
    const found = [
      opposed("CHIP-1", "DATA-1", 0.4),
      opposed("DATA-1", "DATA-2", 0.5),
      opposed("CHIP-1", "CHIP-2", 0.9),
    ];
    const register = expectOk(tensionRegister(stated, found));
    expect(
      register.map(({ first, second, stated: told, found: shown }) => [
        first.kind === "recommendation" ? first.key : "",
        second.kind === "recommendation" ? second.key : `${second.country} ${second.name}`,
        told.map((one) => Number(one.id.slice(-2))),
        shown?.apart ?? null,
      ]),
    ).toEqual([
      ["CHIP-1", "DATA-1", [3, 6, 2], 0.4],
      ["CHIP-1", "CHIP-2", [], 0.9],
      ["DATA-1", "DATA-2", [], 0.5],
      ["ABROAD-1", "JPN Buy American", [5], null],
      ["ABROAD-1", "USA Buy American", [1, 4], null],
    ]);
    expect(tensionsOf(register, key("DATA-1"))).toEqual([register[0], register[2]]);
    expect(tensionsOf(register, key("HOME-1"))).toEqual([]);
    expect(tensionsOf(register, key("DATA-1")).map((entry) => counterpartOf(entry, key("DATA-1")))).toEqual([
      on("CHIP-1"),
      on("DATA-2"),
    ]);
    expect(
      tensionsOf(register, key("ABROAD-1")).map((entry) => counterpartOf(entry, key("ABROAD-1"))),
    ).toEqual([policy("Buy American", "JPN"), policy("Buy American")]);
  });

  it("refuses one place of a source that states the same two twice", () => {
    const twice = [
      tension(1, on("CHIP-1"), on("DATA-1")),
      { ...tension(1, on("DATA-1"), on("CHIP-1")), id: id(2) },
    ];
    expect(expectRefusal(tensionRegister(twice, []), "tension-repeated")).toEqual({
      code: "tension-repeated",
      tension: id(2),
      other: id(1),
    });
  });

  it("refuses what cannot be written down", () => {
    const blank = { ...tension(1, on("CHIP-1"), on("DATA-1")), statement: "" };
    expectRefusal(tensionRegister([blank], []), "tension-statement-missing");
  });
});
