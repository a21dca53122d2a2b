import type { CountryCode } from "@entente/domain";
import { expect, it } from "vitest";
import { moveWords } from "./move-words.ts";

const nameOf = (code: string) => ({ JPN: "Japan", KOR: "South Korea" })[code] ?? code;
const pair = {
  kind: "commercial-rivalry",
  first: "JPN" as CountryCode,
  second: "KOR" as CountryCode,
} as const;

it.each([
  [{ low: 3, high: 3 }, { low: 1, high: 2 }, "level 3 then, level 1 to 2 today."],
  [null, { low: 0, high: 0 }, "not rated then, level 0 today."],
  [{ low: 2, high: 2 }, null, "level 2 then, not rated today."],
])("says how a pair was rated and how it is rated today", (kept, today, expected) => {
  expect(moveWords({ ...pair, kept, today }, nameOf)).toBe(
    `Commercial rivalry of Japan and South Korea: ${expected}`,
  );
});
