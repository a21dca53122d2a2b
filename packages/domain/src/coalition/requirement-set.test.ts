import { describe, expect, it } from "vitest";
import { expectOk, expectRefusal } from "../testing/expect-result.ts";
import { country, definition, REQUIREMENTS } from "../testing/requirement-builder.ts";
import { candidatesOf, defineRequirements, isCounted, levelOfFigure } from "./requirement-set.ts";

const withOne = (changes: Parameters<typeof definition>[1]) =>
  defineRequirements({ ...REQUIREMENTS, requirements: [definition("design", changes)] });

describe("defineRequirements", () => {
  it("accepts a set whose requirements can all be used", () => {
    expect(expectOk(defineRequirements(REQUIREMENTS))).toBe(REQUIREMENTS);
  });

  it("refuses one that is listed twice or has a figure that cannot be used", () => {
    const twice = { ...REQUIREMENTS, requirements: [definition("design"), definition("design")] };
    expectRefusal(defineRequirements(twice), "requirement-repeated");
    expect(expectRefusal(withOne({ depth: 0 }), "requirement-invalid").field).toBe("depth");
  });

  it("refuses a country that is listed twice", () => {
    const holders = [...REQUIREMENTS.holders, { country: country("JPN"), isReference: true }];
    const refusal = expectRefusal(
      defineRequirements({ ...REQUIREMENTS, holders }),
      "capability-holder-repeated",
    );
    expect(refusal.country).toBe("JPN");
  });

  it("refuses one without words for every level, and one that lies nowhere along the chain", () => {
    expect(expectRefusal(withOne({ levelWords: ["none"] }), "level-words-miscounted").words).toBe(1);
    expectRefusal(withOne({ bands: [] }), "requirement-without-band");
  });

  it.each([[[1, 2, 3]], [[1, 2, 2, 4]], [[4, 3, 2, 1]], [[1, 2, 3, Number.NaN]]])(
    "refuses cut points %j, which are not four that ascend",
    (cutPoints) => {
      const codings = [{ indicator: "share", title: "Share", unit: "percent", cutPoints }];
      expect(expectRefusal(withOne({ codings }), "cut-points-invalid")).toMatchObject({
        indicator: "share",
        cutPoints,
      });
    },
  );
});

describe("candidatesOf", () => {
  it("gives everybody but those who only stand there for comparison", () => {
    expect(candidatesOf(REQUIREMENTS)).toEqual(["EU", "JPN", "NLD", "TWN", "USA"]);
  });
});

describe("levelOfFigure", () => {
  it("gives the number of cut points that the figure reaches, the point itself included", () => {
    const levels = [0, 0.9, 1, 5, 14.9, 15, 30, 100].map((value) => levelOfFigure(value, [1, 5, 15, 30]));
    expect(levels).toEqual([0, 0, 1, 2, 2, 3, 4, 4]);
  });
});

describe("isCounted", () => {
  it("counts the Union or its member states, never both, and everybody else always", () => {
    for (const unionCount of ["union", "member-states"] as const) {
      const counted = ["EU", "NLD", "DEU", "JPN"].map((who) =>
        isCounted(REQUIREMENTS, { unionCount }, country(who)),
      );
      expect(counted).toEqual(
        unionCount === "union" ? [true, false, false, true] : [false, true, true, true],
      );
    }
  });
});
