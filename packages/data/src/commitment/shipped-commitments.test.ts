import { commitmentAfter, followThrough, owedOn, parseCalendarDate } from "@entente/domain";
import { describe, expect, it } from "vitest";
import { expectValue } from "../expect-value.ts";
import { shippedCommitments } from "./shipped-commitments.ts";

const { histories } = shippedCommitments();
const records = histories.map(commitmentAfter);

describe("the shipped commitments", () => {
  it("are the 18 outcomes of three meetings of the Trade and Technology Council", () => {
    const days = records.map(({ commitment }) => commitment.madeOn);
    expect([...new Set(days)].map((day) => [day, days.filter((one) => one === day).length])).toEqual([
      ["2022-12-05", 8],
      ["2023-05-31", 2],
      ["2024-04-05", 8],
    ]);
    expect(new Set(records.map(({ commitment }) => commitment.forum))).toEqual(new Set(["ttc"]));
  });

  it("are owed by both sides, name no due date and say their caveat", () => {
    for (const { commitment } of records) {
      expect(commitment.obligations.map(({ owedBy }) => owedBy.country)).toEqual(["USA", "EU"]);
      expect(commitment.obligations.every(({ due, text }) => due === null && text === null)).toBe(true);
      expect(commitment.basis).toBe("public-record");
      expect(commitment.source.caveat).toMatch(/records no later status/);
    }
  });

  it("have no status, since their source records none", () => {
    expect(records.every(({ facts }) => facts.length === 0)).toBe(true);
    const today = expectValue(parseCalendarDate("2026-11-22"));
    const { obligations, withoutAccount, claimed, verified } = followThrough(owedOn(records, today), today);
    expect([obligations, withoutAccount, claimed.counts.open, verified.notVerified]).toEqual([
      36, 36, 36, 36,
    ]);
  });

  it("are linked to recommendations by us, with a reason for each", () => {
    const links = histories.flat().filter(({ kind }) => kind === "linked");
    expect(links.length).toBeGreaterThan(10);
    expect(
      links.every((link) => link.kind === "linked" && link.basis === "proposal" && link.reason !== ""),
    ).toBe(true);
  });
});
