import { describe, expect, it } from "vitest";
import { expectOk } from "../../testing/expect-result.ts";
import { spaceInOrder } from "./space-in-order.ts";
import { weightSpace } from "./weight-space.ts";

const INTERVALS = { x: { low: 0.1, high: 0.5 }, y: { low: 0.2, high: 0.9 }, z: { low: 0, high: 0.6 } };
const of = (criteria: readonly ("x" | "y" | "z")[]) =>
  expectOk(
    weightSpace(criteria, { kind: "ordinal-interval", order: ["y", ["x", "z"]], intervals: INTERVALS }),
  );

describe("spaceInOrder", () => {
  it("is the space as if its criteria had been named in that order", () => {
    expect(expectOk(spaceInOrder(["z", "x", "y"], of(["x", "y", "z"])))).toEqual(of(["z", "x", "y"]));
  });

  it("refuses other criteria and names them", () => {
    const space = expectOk(weightSpace<string>(["x", "y"], { kind: "uniform-simplex" }));
    expect(spaceInOrder(["x", "u"], space)).toEqual({
      ok: false,
      error: { code: "weights-for-other-criteria", missing: ["u"], unknown: ["y"] },
    });
  });
});
