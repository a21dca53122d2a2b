import { describe, expect, it } from "vitest";
import { z } from "zod";
import { remedyOf } from "./remedy.ts";

function remedies(schema: z.ZodType, input: unknown): readonly string[] {
  const parsed = schema.safeParse(input);
  if (parsed.success) throw new Error("the input was accepted");
  return parsed.error.issues.map(remedyOf);
}

describe("remedyOf", () => {
  it.each([
    ["a kind", z.strictObject({}), null, "must be an object"],
    ["a kind without an article of its own", z.date(), "x", "must be of kind date"],
    ["a whole number", z.int(), 1.5, "must be a whole number"],
    ["a choice", z.enum(["x", "y"]), "z", 'must be one of "x", "y"'],
    ["a single choice", z.literal(2), 3, "must be 2"],
    [
      "a shape chosen by its kind",
      z.discriminatedUnion("kind", [z.object({ kind: z.literal("k") })]),
      {},
      'must be "k"',
    ],
    ["a shape", z.union([z.string(), z.number()]), null, "must have one of the shapes that are allowed here"],
    ["no more than it knows", z.strictObject({}), { extra: 1 }, 'does not know "extra": leave it out'],
    ["a longest text", z.string().max(3), "long", "must have at most 3 characters"],
    ["a shortest list", z.array(z.string()).min(1), [], "must have at least 1 entry"],
    ["a largest number", z.number().max(4), 9, "must be at most 4"],
    ["a bound that is left out", z.number().gt(3), 3, "must be more than 3"],
    ["a bound that is left out above", z.number().lt(3), 3, "must be less than 3"],
    ["a step", z.number().multipleOf(2), 3, "must be a multiple of 2"],
    ["a written form", z.uuid(), "x", "must be written as a uuid"],
    ["a pattern", z.string().regex(/^a/u), "b", "must be written as the contract says"],
  ])("says what is right of %s", (_, schema, input, remedy) => {
    expect(remedies(schema, input)).toEqual([remedy]);
  });

  it("keeps the contract's own words", () => {
    expect(remedies(z.string().min(1, "must not be empty"), "")).toEqual(["must not be empty"]);
  });
});
