import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { defineConfig, type TestProjectConfiguration } from "vitest/config";

const root = import.meta.dirname;
const typeTested = ["packages/domain", "packages/contract"];
/** Modules without state: their test files share a worker, which saves most of the time that starting one takes. */
const stateless = ["packages/domain", "packages/contract", "tests/cases"];

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
      testTimeout: 30_000,
      hookTimeout: 60_000,
      isolate: !stateless.includes(folder),
      sequence: { groupOrder: stateless.includes(folder) ? 1 : 0 },
      typecheck: {
        enabled: typeTested.includes(folder),
        include: ["src/**/*.test-d.ts"],
        tsconfig: join(root, folder, "tsconfig.test.json"),
      },
    },
  };
}

export default defineConfig({
  test: {
    projects: folders.filter((folder) => existsSync(join(root, folder, "package.json"))).map(projectFor),
    passWithNoTests: true,
    coverage: { provider: "v8", include: ["**/packages/domain/src/**/*.ts"] },
  },
});
