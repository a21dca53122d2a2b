import { describe, expect, it } from "vitest";
import { importedFiles, importedPackages, withOwnPaths } from "./modules.ts";

const DOMAIN = "../../domain/src/index.js";

describe("withOwnPaths", () => {
  it.each([
    ['import { a } from "@entente/contract";', 'import { a } from "../../contract/src/index.js";'],
    ['export * from "./entente.ts";', 'export * from "./entente.js";'],
    ['type A = import("@entente/domain").Act;', `type A = import("${DOMAIN}").Act;`],
    ['import { z } from "zod";', 'import { z } from "zod";'],
  ])("turns %s into a path inside the package", (given, expected) => {
    expect(withOwnPaths("client/src/index.d.ts", given)).toBe(expected);
  });
});

const TEXT = [
  "/** @example",
  ' * import { x } from "./example.js"; */',
  'import type { A } from "./a.js";',
  'export { b } from "../../contract/src/index.js";',
  'import { c } from "@trpc/client/links";',
  'import "zod";',
].join("\n");

it("finds the files that are imported, declarations for declarations, and none that only a comment names", () => {
  expect(importedFiles("client/src/index.d.ts", TEXT)).toEqual([
    "client/src/a.d.ts",
    "contract/src/index.d.ts",
  ]);
  expect(importedFiles("client/src/index.js", TEXT)).toEqual(["client/src/a.js", "contract/src/index.js"]);
});

it("finds the packages from outside by name", () => {
  expect(importedPackages(TEXT)).toEqual(["@trpc/client", "zod"]);
});
