import type { StoredIndicatorOutput } from "@entente/contract";
import { expect, it } from "vitest";
import { sampleIndicator } from "../testing/sample-data.ts";
import { groupedByTheme } from "./grouped-by-theme.ts";

it("puts facts by theme as people read it, then by title, and leaves out what has no indicator", () => {
  const indicators: readonly StoredIndicatorOutput[] = [
    sampleIndicator("b", { theme: "context", title: "Output" }),
    sampleIndicator("a", { theme: "ai-governance", title: "Code" }),
    sampleIndicator("c", { theme: "context", title: "Area" }),
  ];
  const facts = ["b", "gone", "c", "a"].map((indicator) => ({ indicator }));
  expect(groupedByTheme(facts, indicators).map(({ fact }) => fact.indicator)).toEqual(["a", "c", "b"]);
});
