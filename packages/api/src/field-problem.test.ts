import { describe, expect, it } from "vitest";
import { z } from "zod";
import { fieldProblems } from "./field-problem.ts";

const SCHEMA = z.strictObject({
  title: z.string().max(3),
  evidence: z.array(z.strictObject({ dated: z.string() })),
});

function problemsOf(input: unknown) {
  const parsed = SCHEMA.safeParse(input);
  if (parsed.success) throw new Error("the input was accepted");
  return fieldProblems(parsed.error, input);
}

describe("fieldProblems", () => {
  it("names the field, the value and the remedy", () => {
    const [problem] = problemsOf({ title: "long", evidence: [] });
    expect(problem).toMatchObject({ field: "title", value: "long" });
    expect(problem?.remedy).not.toBe("");
  });

  it("says where in a list the problem is, and that nothing was given", () => {
    expect(problemsOf({ title: "a", evidence: [{}] })).toMatchObject([
      { field: "evidence.0.dated", value: "nothing" },
    ]);
  });

  it("shortens long values and replaces what cannot be printed", () => {
    const [problem] = problemsOf({ title: `\u0000${"x".repeat(500)}`, evidence: [] });
    expect(problem?.value).toMatch(/^\uFFFDx{79}… \(501 characters\)$/u);
  });

  it("describes a wrong input as a whole", () => {
    expect(problemsOf([1, 2])).toMatchObject([{ field: "input", value: "a list of 2" }]);
  });
});
