import { describe, expect, it } from "vitest";
import { day } from "../testing/record-builder.ts";
import { addDays } from "../time.ts";
import { NEWS_KINDS, SHORT_NOTICE_DAYS, URGENCY_OF_NEWS, urgencyOfNews, urgencyOfOwed } from "./notice.ts";

const TODAY = day("2026-05-04");

describe("urgencyOfNews", () => {
  it("lets wait all but what stops or undoes a clearance", () => {
    const atOnce = NEWS_KINDS.filter((kind) => urgencyOfNews({ kind, suspense: null }, TODAY) === "at-once");
    expect(atOnce).toEqual(["non-concurrence", "clearance-elevated", "clearance-lapsed"]);
  });

  it("lets nothing wait that asks for something by tomorrow", () => {
    const urgency = (days: number) =>
      NEWS_KINDS.map((kind) => urgencyOfNews({ kind, suspense: addDays(TODAY, days) }, TODAY));
    expect(new Set(urgency(SHORT_NOTICE_DAYS))).toEqual(new Set(["at-once"]));
    expect(urgency(SHORT_NOTICE_DAYS + 1)).toEqual(NEWS_KINDS.map((kind) => URGENCY_OF_NEWS[kind]));
  });
});

describe("urgencyOfOwed", () => {
  it("is at once when the suspense is today, tomorrow or gone", () => {
    const urgencies = [-1, 0, 1, 2].map((days) => urgencyOfOwed({ suspense: addDays(TODAY, days) }, TODAY));
    expect(urgencies).toEqual(["at-once", "at-once", "at-once", "digest"]);
  });
});
