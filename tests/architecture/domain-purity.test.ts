import { expect, it } from "vitest";
import { codeOf, filesBelow, isCode, isTest } from "./tree.ts";

const IMPURE: readonly (readonly [RegExp, string])[] = [
  [
    /\bDate\s*[.(]|\bnew Date\b/,
    "Take an Instant or a CalendarDate as a parameter; the clock is read in packages/api.",
  ],
  [/\bMath\.random\b/, "Take a seed as a parameter and draw with the seeded generator in src/internal."],
  [/\bprocess\s*[.[]/, "Settings are read in apps/server and passed in."],
  [/["']node:/, "Files and sockets belong in packages/db or apps/server."],
  [/\bconsole\s*\./, "Return a value that says it; printing belongs in apps/server."],
  [/\bglobalThis\b/, "Pass in what is needed."],
  [
    /\b(fetch|setTimeout|setInterval|queueMicrotask)\s*\(/,
    "Waiting and asking belong in packages/api or apps/server.",
  ],
  [/\bcrypto\s*\./, "Take the id as a parameter; ids are made in packages/db."],
];

it("the domain reads no clock, draws no random number and touches no runtime", () => {
  const files = filesBelow("packages/domain/src").filter((path) => isCode(path) && !isTest(path));
  const violations = files.flatMap((path) =>
    codeOf(path)
      .split("\n")
      .flatMap((line) =>
        IMPURE.filter(([pattern]) => pattern.test(line)).map(
          ([, instead]) => `${path}: ${line.trim()}. ${instead}`,
        ),
      ),
  );
  expect(violations).toEqual([]);
});
