import { describe, expect, it } from "vitest";
import { fourWith } from "../testing/coalition-builder.ts";
import { expectOk, expectRefusal } from "../testing/expect-result.ts";
import { placesOf } from "./places.ts";

describe("placesOf", () => {
  const model = fourWith();

  it("gives places in the order of the candidates", () => {
    expect(expectOk(placesOf(model, ["D", "A"]))).toEqual([0, 3]);
    expect(expectOk(placesOf(model, []))).toEqual([]);
  });

  it("refuses strangers and repeats", () => {
    expect(expectRefusal(placesOf(model, ["A", "Z"]), "candidate-unknown")).toMatchObject({
      field: "members",
      candidate: "Z",
    });
    expect(expectRefusal(placesOf(model, ["A", "B", "A"]), "member-repeated").member).toBe("A");
  });
});
