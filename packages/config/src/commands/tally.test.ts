import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { printSummary } from "./tally.ts";

let lines: string[] = [];

beforeEach(() => {
  lines = [];
  vi.spyOn(console, "log").mockImplementation((text: string) => void lines.push(...text.split("\n")));
});
afterEach(() => vi.restoreAllMocks());

it("ends with what failed and the counts over all stages, and fails when any test failed", () => {
  const code = printSummary([
    { stage: "format", passed: 1, failed: 0, seconds: 0.1, failures: [], notReached: [] },
    {
      stage: "unit",
      passed: 40,
      failed: 2,
      seconds: 3,
      failures: ["a.test.ts: adds: expected 2", "b.test.ts: no file"],
      notReached: [],
    },
  ]);
  expect(lines.at(-1)).toBe("41 passed, 2 failed");
  expect(lines.slice(-5, -2)).toEqual([
    "FAILED",
    "  unit: a.test.ts: adds: expected 2",
    "  unit: b.test.ts: no file",
  ]);
  expect(code).toBe(1);
});

it("names what was not reached even when nothing failed", () => {
  const code = printSummary([
    { stage: "unit", passed: 3, failed: 0, seconds: 1, failures: [], notReached: ["PostgreSQL"] },
  ]);
  expect(lines).toContain("NOT REACHED");
  expect(lines).toContain("  unit: PostgreSQL");
  expect(code).toBe(0);
});
