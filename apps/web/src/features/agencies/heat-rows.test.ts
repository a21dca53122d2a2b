import type { AgencyId } from "@entente/domain";
import { describe, expect, it } from "vitest";
import type { AgencyWithShares } from "./agency-order.ts";
import { type HeatCount, heatRows, largestFigure, sharesWith } from "./heat-rows.ts";

function agency(id: string, shares: number, parent: string | null = null): AgencyWithShares {
  return { id: id as AgencyId, name: id, parent: parent as AgencyId | null, basis: "proposal", shares };
}
function count(id: string, value: HeatCount["value"], number: number): HeatCount {
  return { agency: id as AgencyId, value, count: number };
}

const AGENCIES = [agency("EOP", 0), agency("NSC", 2, "EOP"), agency("DOC", 5), agency("NIST", 4, "DOC")];
const HEALTH = [
  count("NSC", "late", 2),
  count("DOC", "late", 1),
  count("DOC", "at-risk", 4),
  count("NIST", "on-track", 4),
];

describe("heatRows", () => {
  it("gives each figure its list and shows a zero without one", () => {
    const doc = heatRows({ by: "health", sort: null }, AGENCIES, HEALTH)[0];
    expect(doc?.figures?.slice(0, 3)).toEqual([
      { count: 1, href: "/recommendations?agency=DOC&health=late" },
      { count: 4, href: "/recommendations?agency=DOC&health=at-risk" },
      { count: 0, href: null },
    ]);
    expect(doc?.all).toEqual({ count: 5, href: "/recommendations?agency=DOC" });
  });

  it("lists what an agency claims of its own share by its share", () => {
    const counts = [count("NIST", "implemented", 3)];
    const rows = heatRows({ by: "status", sort: "implemented" }, AGENCIES, counts);
    expect(rows[0]?.figures?.[4]).toEqual({ count: 3, href: "/recommendations?share=NIST:implemented" });
  });

  it("has no figures for a parent that holds no share itself", () => {
    const rows = heatRows({ by: "health", sort: null }, AGENCIES, HEALTH);
    expect(rows.map(({ agency: { id }, depth, figures }) => [id, depth, figures !== null])).toEqual([
      ["DOC", 0, true],
      ["NIST", 1, true],
      ["EOP", 0, false],
      ["NSC", 1, true],
    ]);
  });

  it("puts the most first when sorted, without hierarchy and without parents that hold nothing", () => {
    const rows = heatRows({ by: "health", sort: "late" }, AGENCIES, HEALTH);
    expect(rows.map(({ agency: { id }, depth }) => [id, depth])).toEqual([
      ["NSC", 0],
      ["DOC", 0],
      ["NIST", 0],
    ]);
    const byAll = heatRows({ by: "health", sort: "all" }, AGENCIES, HEALTH);
    expect(byAll.map(({ agency: { id } }) => id)).toEqual(["DOC", "NIST", "NSC"]);
  });
});

describe("sharesWith", () => {
  it("adds the shares of all agencies and lists their recommendations", () => {
    const counts = [count("DOC", "planned", 2), count("NIST", "planned", 1), count("NSC", "planned", 0)];
    expect(sharesWith("planned", counts)).toEqual({
      count: 3,
      href: "/recommendations?share=DOC:planned&share=NIST:planned",
    });
    expect(sharesWith("declined", counts)).toEqual({ count: 0, href: null });
  });

  it("offers no list that would be longer than the list can be narrowed by", () => {
    const counts = Array.from({ length: 61 }, (_, index) => count(`A${index}`, "planned", 1));
    expect(sharesWith("planned", counts)).toEqual({ count: 61, href: null });
  });
});

describe("largestFigure", () => {
  it("is zero in a register without shares", () => {
    expect(largestFigure(heatRows({ by: "health", sort: null }, [agency("EOP", 0)], []))).toBe(0);
    expect(largestFigure(heatRows({ by: "health", sort: null }, AGENCIES, HEALTH))).toBe(4);
  });
});
