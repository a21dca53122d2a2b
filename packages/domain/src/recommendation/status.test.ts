import { expect, it } from "vitest";
import { IMPLEMENTATIONS, isClaim, isShareOpen, VERDICTS, VERIFICATIONS } from "./status.ts";

it("a share is open until it is implemented or declined", () => {
  expect(IMPLEMENTATIONS.filter(isShareOpen)).toEqual([
    "not-started",
    "planned",
    "in-progress",
    "partially-implemented",
  ]);
});

it("a full and a partial implementation are claims", () => {
  expect(IMPLEMENTATIONS.filter(isClaim)).toEqual(["partially-implemented", "implemented"]);
});

it("every verdict is a verification", () => {
  expect(VERIFICATIONS).toEqual(expect.arrayContaining([...VERDICTS]));
});
