import { expect, it } from "vitest";
import { ALL_FILES, codeOf, filesBelow, isCode, isTest } from "./tree.ts";

it("every domain module with a function has a test beside it", () => {
  const untested = filesBelow("packages/domain/src")
    .filter((path) => isCode(path) && !isTest(path) && !path.endsWith("/index.ts"))
    .filter((path) => /^export (async )?function\b/m.test(codeOf(path)))
    .filter(
      (path) =>
        !["test", "property.test"].some((kind) => ALL_FILES.includes(path.replace(/ts$/, `${kind}.ts`))),
    )
    .map(
      (path) =>
        `${path} has no test: write ${path.replace(/ts$/, "test.ts")} or …property.test.ts beside it.`,
    );
  expect(untested).toEqual([]);
});
