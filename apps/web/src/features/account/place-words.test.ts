import { describe, expect, it } from "vitest";
import { programWords } from "./place-words.ts";

describe("programWords", () => {
  it.each([
    [
      "Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:143.0) Gecko/20100101 Firefox/143.0",
      "Firefox on Windows",
    ],
    [
      "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/143.0.0.0 Safari/537.36 Edg/143.0",
      "Edge on Windows",
    ],
    [
      "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/143.0.0.0 Safari/537.36",
      "Chrome on Linux",
    ],
    [
      "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.0 Safari/605.1.15",
      "Safari on a Mac",
    ],
    ["Firefox/143.0", "Firefox"],
    ["node", "node"],
    ["budget-tool/2.1 (linux)", "budget-tool"],
  ])("says %s as %s", (userAgent, words) => expect(programWords(userAgent)).toBe(words));

  it("says nothing of a program that says nothing of itself", () => expect(programWords(null)).toBeNull());
});
