import { DESK_REASONS, type DeskReason, type RecommendationKey } from "@entente/domain";
import { describe, expect, it } from "vitest";
import { actLink } from "./act-link.ts";

const item = (reason: DeskReason) => ({
  row: { key: "CHIP-1" as RecommendationKey },
  entries: [{ reason, on: null, days: null, milestone: null }],
});

describe("the form that answers an item", () => {
  it("is the agency's own report where a report is owed", () => {
    expect(actLink(item("stale"), "report", "NIST")).toEqual({
      label: "Report",
      href: "/recommendations/CHIP-1/report?agency=NIST",
    });
  });

  it("exists for every reason of an owner or a verifier", () => {
    expect(DESK_REASONS.filter((reason) => actLink(item(reason), "coordinate", "NIST") === null)).toEqual([]);
  });

  it("never offers an agency's report to somebody who oversees", () => {
    const hrefs = DESK_REASONS.map((reason) => actLink(item(reason), "oversee", "NSC")?.href ?? "");
    expect(hrefs.filter((href) => href.includes("/report"))).toEqual([]);
  });
});
