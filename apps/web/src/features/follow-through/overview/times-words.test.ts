import { type FollowUp, timesUntil } from "@entente/domain";
import { describe, expect, it } from "vitest";
import { timesRows, timesTitle } from "./times-words.ts";

function timesOf(...followUps: readonly FollowUp[]) {
  const times = timesUntil(followUps);
  if (!times.ok) throw new Error(times.error.code);
  return times.value;
}
const kept = (time: number) => ({ time, isEvent: true });
const open = (time: number) => ({ time, isEvent: false });

describe("the title of the plot", () => {
  it("states the finding, whatever there is to find", () => {
    expect(timesTitle(timesOf(), "claimed")).toBe("Nothing was promised, so nothing was followed");
    expect(timesTitle(timesOf(open(100), open(1448)), "claimed")).toBe(
      "None of 2 commitments is kept in full by the word of the countries that owe, after up to 1,448 days",
    );
    expect(timesTitle(timesOf(kept(90), open(1000), open(1000)), "verified")).toBe(
      "1 of 3 commitments kept in full by a verifier’s word; fewer than half within the 1,000 days followed",
    );
    const most = timesOf(kept(300), kept(410), kept(410), kept(700), open(500), open(900));
    expect(timesTitle(most, "claimed")).toContain("half of them within 410 days (300 to not reached)");
  });
});

describe("the table behind the plot", () => {
  it("gives the share at even steps, with limits where there are any", () => {
    const rows = timesRows(timesOf(kept(100), open(200), open(400)).curve);
    expect(rows[0]).toEqual({ days: 0, followed: 3, share: "100%", limits: null });
    expect(rows.find(({ days }) => days === 120)).toMatchObject({ followed: 2, share: "67%" });
    expect(rows.length).toBeLessThanOrEqual(25);
    expect(timesRows(timesOf().curve)).toEqual([]);
  });
});
