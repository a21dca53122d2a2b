import { dirname, join, relative } from "node:path";

const SPECIFIER = /(?<before>\bfrom\s*|\bimport\s*\(\s*|\bimport\s+)"(?<path>[^"]+)"/gu;

/** The text with every import of the workspace turned into a path inside the published folder. */
export function withOwnPaths(file: string, text: string): string {
  return text.replaceAll(
    SPECIFIER,
    (_all, before: string, path: string) => `${before}"${ownPath(file, path)}"`,
  );
}

/** The files of the published folder that a text imports; packages from outside are left out. */
export function importedFiles(file: string, text: string): readonly string[] {
  const suffix = file.endsWith(".d.ts") ? ".d.ts" : ".js";
  return specifiersIn(text)
    .filter((path) => path.startsWith("."))
    .map((path) => join(dirname(file), path).replace(/\.js$/u, suffix));
}

/** The packages from outside that a text imports, by name. */
export function importedPackages(text: string): readonly string[] {
  return specifiersIn(text)
    .filter((path) => !path.startsWith(".") && !path.startsWith("node:"))
    .map((path) =>
      path
        .split("/")
        .slice(0, path.startsWith("@") ? 2 : 1)
        .join("/"),
    );
}

/** Examples in comments import too, but not from here. */
function specifiersIn(text: string): readonly string[] {
  const code = text.replaceAll(/\/\*[\s\S]*?\*\//gu, "");
  return [...code.matchAll(SPECIFIER)].map(({ groups }) => groups?.["path"] ?? "");
}

function ownPath(file: string, path: string): string {
  if (path.startsWith(".")) return path.replace(/\.ts$/u, ".js");
  const name = /^@entente\/([a-z]+)$/u.exec(path)?.[1];
  if (name === undefined) return path;
  const target = relative(dirname(file), `${name}/src/index.js`);
  return target.startsWith(".") ? target : `./${target}`;
}
