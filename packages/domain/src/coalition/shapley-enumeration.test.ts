import { describe, expect, it } from "vitest";
import { expectOk, expectRefusal } from "../testing/expect-result.ts";
import { valuesByEnumeration } from "./shapley-enumeration.ts";

describe("valuesByEnumeration", () => {
  it("asks for the worth of every set once", () => {
    const asked: string[] = [];
    const worthOf = (isIn: Readonly<Uint8Array>) => asked.push(isIn.join("")) && 1;
    const { values, worthOfAll } = expectOk(valuesByEnumeration({ players: ["A", "B"], worthOf }));
    expect(asked).toEqual(["00", "10", "01", "11"]);
    expect([worthOfAll, ...values.map(({ value }) => value)]).toEqual([0, 0, 0]);
  });

  it("names the set whose worth cannot be used", () => {
    const worthOf = (isIn: Readonly<Uint8Array>) => (isIn[1] === 1 ? Number.NaN : 0);
    expect(
      expectRefusal(valuesByEnumeration({ players: ["A", "B"], worthOf }), "worth-invalid").players,
    ).toEqual(["B"]);
  });
});
