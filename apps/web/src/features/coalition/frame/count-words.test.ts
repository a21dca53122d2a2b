import { describe, expect, it } from "vitest";
import { countedWords, countWords } from "./count-words.ts";

describe("a count within a sentence", () => {
  it("is written out up to ten", () => {
    expect([0, 1, 10, 11, 1204].map(countWords)).toEqual(["no", "one", "ten", "11", "1,204"]);
  });

  it("takes the plural of its noun except for one", () => {
    expect(countedWords(1, "country", "countries")).toBe("one country");
    expect(countedWords(0, "set")).toBe("no sets");
    expect(countedWords(3, "country", "countries")).toBe("three countries");
  });
});
