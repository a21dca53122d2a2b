import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";

export const ROOT = join(import.meta.dirname, "../..");

const NOT_OURS = new Set([
  "node_modules",
  ".git",
  ".next",
  ".turbo",
  "dist",
  ".data",
  "coverage",
  "test-results",
]);

/** All files below a folder as paths from the top of the repository, sorted; made and fetched ones left out. */
export function filesBelow(folder: string): readonly string[] {
  const entries = readdirSync(join(ROOT, folder), { withFileTypes: true });
  return entries
    .filter((entry) => !NOT_OURS.has(entry.name))
    .flatMap((entry) => {
      const path = relative(ROOT, join(ROOT, folder, entry.name));
      return entry.isDirectory() ? filesBelow(path) : entry.isFile() ? [path] : [];
    })
    .toSorted();
}

export const ALL_FILES = filesBelow(".");

export function textOf(path: string): string {
  return readFileSync(join(ROOT, path), "utf8");
}

export function isCode(path: string): boolean {
  return /\.(ts|tsx|mts)$/.test(path) && !path.endsWith(".d.ts");
}

export function isTest(path: string): boolean {
  return /\.(test|test-d|spec)\.tsx?$/.test(path) || path.startsWith("tests/") || path.includes("/testing/");
}

/** Without comments, so that prose about a forbidden name is not a violation. */
export function codeOf(path: string): string {
  return textOf(path)
    .replace(/\/\*[\s\S]*?\*\//g, "")
    .replace(/(^|\s)\/\/.*$/gm, "$1");
}
