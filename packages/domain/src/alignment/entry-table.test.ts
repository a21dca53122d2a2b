import { describe, expect, it } from "vitest";
import { expectOk } from "../testing/expect-result.ts";
import { LAW, SHARE, stanceAt } from "../testing/stance-builder.ts";
import { entriesOf, tableOf } from "./entry-table.ts";
import { issueSet } from "./issue-set.ts";

const YES = stanceAt("A", "law", true, "2020-01-01");
const NO = stanceAt("A", "law", false, "2020-01-01", { title: "Other" });
const MUCH = stanceAt("A", "share", 80, "2020-01-01");

describe("entriesOf", () => {
  it("knows what is agreed and contests what is not", () => {
    const entries = entriesOf([YES, MUCH, NO]).get("A");
    expect(entries?.get("law")).toEqual({ state: "contested", stances: [YES, NO] });
    expect(entries?.get("share")).toEqual({ state: "known", value: 80, stances: [MUCH] });
  });
});

describe("tableOf", () => {
  it("does not know a value that its issue does not allow", () => {
    const issues = expectOk(issueSet([LAW]));
    const entries = new Map([["A", new Map([["law" as const, { state: "assumed" as const, value: 3 }]])]]);
    expect([...tableOf(["A"], issues, entries).known]).toEqual([0]);
  });

  it("places what is known and assumed, and nothing else", () => {
    const issues = expectOk(issueSet([LAW, SHARE]));
    const entries = new Map([
      ["A" as const, entriesOf([YES, NO, MUCH]).get("A") ?? new Map()],
      ["B" as const, new Map([["law" as const, { state: "assumed" as const, value: true }]])],
    ]);
    const table = tableOf(["A", "B", "C"], issues, entries);
    expect([...table.places]).toEqual([0, 80, 1, 0, 0, 0]);
    expect([...table.known]).toEqual([0, 1, 1, 0, 0, 0]);
  });
});
