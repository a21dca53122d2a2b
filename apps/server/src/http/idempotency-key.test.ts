import { describe, expect, it } from "vitest";
import { idempotencyKeyOf } from "./idempotency-key.ts";

const keyIn = (given?: string | string[]) =>
  idempotencyKeyOf({ headers: given === undefined ? {} : { "idempotency-key": given } });

describe("the key of a change", () => {
  it("is what the sender gives, and none when nothing is given", () => {
    expect(keyIn("01890000-0000-7000-8000-000000000000")).toBe("01890000-0000-7000-8000-000000000000");
    expect(keyIn()).toBeNull();
  });

  it.each([
    "",
    "short",
    "x".repeat(65),
    "with space in the middle",
    "with\u0000nothing-in-it",
    "é".repeat(20),
  ])("is refused when it is not a text of 16 to 64 plain signs: %j", (given) =>
    expect(() => keyIn(given)).toThrow("16 to 64"),
  );

  it("is refused when it is given twice", () => {
    expect(() => keyIn(["a".repeat(20), "b".repeat(20)])).toThrow("16 to 64");
  });
});
