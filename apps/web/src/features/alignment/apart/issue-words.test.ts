import { expect, it } from "vitest";
import { EU, GBR, JPN, SAMPLE_ALIGNMENT_NAMES, USA } from "../testing/sample-alignment.ts";
import { farthestWords } from "./issue-words.ts";

it("names the first pair that is farthest apart and counts the others", () => {
  const words = (...pairs: { readonly first: string; readonly second: string }[]) =>
    farthestWords(pairs, SAMPLE_ALIGNMENT_NAMES);
  expect(words()).toBe("none");
  expect(words({ first: EU, second: USA })).toBe("EU and US");
  expect(words({ first: EU, second: USA }, { first: GBR, second: JPN })).toBe("EU and US, and 1 more pair");
});
