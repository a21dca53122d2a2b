import { expect, it } from "vitest";
import { swingWords } from "./swing-words.ts";

it("names the step from worst to best, with what the ends mean where that is known", () => {
  const anchors = [
    { at: 0, meaning: "Not at all" },
    { at: 4, meaning: "Fiercely" },
  ];
  const scale = { worst: 4, best: 0, outOfRange: "refuse", points: null } as const;
  expect(swingWords({ scale, unit: "level 0 to 4", anchors })).toBe(
    "from “Fiercely” (level 4) to “Not at all” (level 0)",
  );
  expect(swingWords({ scale: { ...scale, worst: 0, best: 100 }, unit: "% of the world", anchors: [] })).toBe(
    "from 0% of the world to 100% of the world",
  );
});
