import { describe, expect, it } from "vitest";
import { fourWith } from "../testing/coalition-builder.ts";
import { expectOk, expectRefusal } from "../testing/expect-result.ts";
import { coverageValues, lossAt, marginalLosses } from "./member-value.ts";

describe("coverageValues", () => {
  it("splits each requirement equally among those who meet it, whatever its depth", () => {
    expect(coverageValues(fourWith())).toEqual([
      { member: "A", value: 3, share: 3 / 9, parts: [{ requirement: "design", value: 3 }] },
      { member: "B", value: 1, share: 1 / 9, parts: [{ requirement: "make", value: 1 }] },
      {
        member: "C",
        value: 3,
        share: 3 / 9,
        parts: [
          { requirement: "make", value: 1 },
          { requirement: "test", value: 2 },
        ],
      },
      { member: "D", value: 2, share: 2 / 9, parts: [{ requirement: "test", value: 2 }] },
    ]);
  });

  it("gives nothing for what too few meet, and leaves out who is excluded", () => {
    expect(coverageValues(fourWith({ excluded: ["D"] })).map(({ member, value }) => [member, value])).toEqual(
      [
        ["A", 3],
        ["B", 1],
        ["C", 1],
      ],
    );
  });

  it("has no shares where nothing can be covered", () => {
    expect(coverageValues(fourWith({ excluded: ["A", "B", "C"] }))).toEqual([
      { member: "D", value: 0, share: null, parts: [] },
    ]);
  });
});

describe("marginalLosses", () => {
  it("are what each member alone holds up", () => {
    expect(expectOk(marginalLosses(fourWith(), ["C", "D", "B"]))).toEqual([
      { member: "B", loss: 0, requirements: [] },
      { member: "C", loss: 4, requirements: ["test"] },
      { member: "D", loss: 4, requirements: ["test"] },
    ]);
  });

  it("refuses members who are no candidates", () => {
    expect(expectRefusal(marginalLosses(fourWith(), ["A", "A"]), "member-repeated").member).toBe("A");
  });
});

describe("lossAt", () => {
  it("names requirements without weight that are lost too", () => {
    const requirements = [{ id: "note", weight: 0, level: 1, depth: 1 }];
    const model = fourWith({ requirements, capability: [[1], [0], [0], [0]] });
    expect(lossAt(model, [0, 1], 0)).toEqual({ member: "A", loss: 0, requirements: ["note"] });
  });
});
