import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { day } from "../testing/record-builder.ts";
import { capabilityOf } from "../testing/requirement-builder.ts";
import { CAPABILITY_CONFIDENCES, type Capability } from "./capability.ts";
import { capabilitiesInForce, type NumberedCapability } from "./capability-in-force.ts";

const said = (sequence: number, level: number, changes: Partial<Capability> = {}): NumberedCapability => ({
  sequence,
  capability: capabilityOf("JPN", "make", level, changes),
});
const FIGURE = { indicator: "make_share", firstYear: null, year: 2021, value: 17, unit: "percent" };
const inForce = (...statements: readonly NumberedCapability[]) =>
  capabilitiesInForce(statements)[0]?.inForce.sequence;

describe("capabilitiesInForce", () => {
  it("takes the later day before anything else", () => {
    const later = said(1, 2, { asOf: day("2022-12-31"), confidence: "low" });
    expect(inForce(said(2, 4, { confidence: "high", figure: FIGURE }), later)).toBe(1);
  });

  it("takes a figure before words of the same day, whatever the confidence", () => {
    expect(
      inForce(said(1, 4, { confidence: "high" }), said(2, 3, { figure: FIGURE, confidence: "low" })),
    ).toBe(2);
  });

  it("then takes the higher confidence, then the lower level, then what was put down last", () => {
    expect(inForce(said(1, 4, { confidence: "high" }), said(2, 3))).toBe(1);
    expect(inForce(said(1, 4), said(2, 3), said(3, 4))).toBe(2);
    expect(inForce(said(1, 3), said(2, 3))).toBe(2);
  });

  it("keeps what else is said, and lists countries and requirements in text order", () => {
    const other = { sequence: 1, capability: capabilityOf("AUS", "make", 1) };
    const design = { sequence: 1, capability: capabilityOf("JPN", "design", 1) };
    const cells = capabilitiesInForce([said(1, 4), said(2, 3), other, design]);
    expect(cells.map(({ country, requirement, others }) => [country, requirement, others.length])).toEqual([
      ["AUS", "make", 0],
      ["JPN", "design", 0],
      ["JPN", "make", 1],
    ]);
  });

  it("loses nothing, invents no level and does not depend on the order in which things are said", () => {
    const statement = fc.record({
      level: fc.integer({ min: 0, max: 4 }),
      asOf: fc.constantFrom(day("2021-10-31"), day("2022-12-31")),
      confidence: fc.constantFrom(...CAPABILITY_CONFIDENCES),
      figure: fc.constantFrom(null, FIGURE),
    });
    const lists = fc.array(statement, { minLength: 1, maxLength: 6 }).chain((list) => {
      const numbered = list.map(({ level, ...changes }, index) => said(index + 1, level, changes));
      return fc.tuple(
        fc.constant(numbered),
        fc.shuffledSubarray(numbered, { minLength: numbered.length, maxLength: numbered.length }),
      );
    });
    fc.assert(
      fc.property(lists, ([list, shuffled]) => {
        const [cell] = capabilitiesInForce(list);
        expect(capabilitiesInForce(shuffled)).toEqual([cell]);
        const kept = cell === undefined ? [] : [cell.inForce, ...cell.others];
        expect(kept.toSorted((a, b) => a.sequence - b.sequence)).toEqual(list);
      }),
    );
  });
});
