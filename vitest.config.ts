import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { defineConfig, type TestProjectConfiguration } from "vitest/config";

const root = import.meta.dirname;
const typeTested = ["packages/domain", "packages/contract"];
/**
 * Most test files share the workers of their project, which saves most of the time that starting one takes. Those of
 * these folders change what all modules of a process see, such as its environment.
 */
const isolated = ["packages/config"];
/** Databases and servers take longest, so their turn comes when everything quick has passed. */
const slow = ["packages/api"];

function foldersOf(parent: string): string[] {
  return readdirSync(join(root, parent)).map((name) => `${parent}/${name}`);
}

const folders = [
  ...foldersOf("packages"),
  ...foldersOf("apps"),
  "tests/architecture",
  "tests/cases",
  "tests/contract",
];

/** A package that needs more than this brings its own `vitest.config.ts`. */
function projectFor(folder: string): TestProjectConfiguration {
  if (existsSync(join(root, folder, "vitest.config.ts"))) return folder;

  const manifest = JSON.parse(readFileSync(join(root, folder, "package.json"), "utf8")) as { name: string };
  return {
    test: {
      name: manifest.name.replace("@entente/", ""),
      root: join(root, folder),
      include: ["**/*.test.{ts,tsx}"],
      exclude: ["**/node_modules/**", "**/dist/**", "**/.next/**"],
      testTimeout: 300_000,
      hookTimeout: 300_000,
      isolate: isolated.includes(folder),
      maxWorkers: "100%",
      sequence: { groupOrder: turnOf(folder) },
      typecheck: {
        enabled: typeTested.includes(folder),
        include: ["src/**/*.test-d.ts"],
        tsconfig: join(root, folder, "tsconfig.test.json"),
      },
    },
  };
}

function turnOf(folder: string): number {
  if (isolated.includes(folder)) return 0;
  return slow.includes(folder) ? 2 : 1;
}

export default defineConfig({
  test: {
    projects: folders.filter((folder) => existsSync(join(root, folder, "package.json"))).map(projectFor),
    passWithNoTests: true,
    coverage: { provider: "v8", include: ["**/packages/domain/src/**/*.ts"] },
  },
});
