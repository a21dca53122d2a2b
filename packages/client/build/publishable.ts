/**
 * Makes `dist` a package that stands alone: the client with what it uses of the workspace inside, and a manifest of its
 * own that names packages from outside only. Run after the compiler has written `dist`.
 */
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { DOORS } from "./doors.ts";
import { importedFiles, importedPackages, withOwnPaths } from "./modules.ts";

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly description?: string;
  readonly license?: string;
}

const FOLDER = join(import.meta.dirname, "..");
const DIST = join(FOLDER, "dist");
const ENTRY = "client/src/index";
/** Where a package from outside may be installed. */
const INSTALLED_AT = [FOLDER, join(FOLDER, "../contract"), join(FOLDER, "../api")];

const compiled = compiledFiles();
const kept = reachableFrom([`${ENTRY}.js`, `${ENTRY}.d.ts`]);

rmSync(DIST, { recursive: true });
for (const [path, text] of kept) {
  mkdirSync(dirname(join(DIST, path)), { recursive: true });
  writeFileSync(join(DIST, path), text);
}
copyFileSync(join(FOLDER, "README.md"), join(DIST, "README.md"));
copyFileSync(join(FOLDER, "../../LICENSE"), join(DIST, "LICENSE"));
writeFileSync(join(DIST, "package.json"), `${JSON.stringify(publishedManifest(), null, 2)}\n`);

function compiledFiles(): ReadonlyMap<string, string> {
  const paths = readdirSync(DIST, { recursive: true, encoding: "utf8" });
  const modules = paths.filter((path) => path.endsWith(".js") || path.endsWith(".d.ts"));
  return new Map(
    modules.map((path) => {
      const text = DOORS[path] ?? readFileSync(join(DIST, path), "utf8");
      return [path, withOwnPaths(path, text)];
    }),
  );
}

function reachableFrom(entries: readonly string[]): ReadonlyMap<string, string> {
  const reached = new Map<string, string>();
  const waiting = [...entries];
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (reached.has(path)) continue;
    const text = compiled.get(path);
    if (text === undefined) throw new Error(`${path} is imported and was not compiled`);
    reached.set(path, text);
    waiting.push(...importedFiles(path, text));
  }
  return reached;
}

function publishedManifest() {
  const { name, version, description, license } = manifestAt(FOLDER);
  const used = [...new Set([...kept.values()].flatMap(importedPackages))].toSorted();
  return {
    name,
    version,
    description,
    license,
    type: "module",
    sideEffects: false,
    engines: { node: ">=20" },
    exports: { ".": { types: `./${ENTRY}.d.ts`, default: `./${ENTRY}.js` } },
    dependencies: Object.fromEntries(used.map((outside) => [outside, versionOf(outside)])),
  };
}

function versionOf(name: string): string {
  const folder = INSTALLED_AT.map((place) => join(place, "node_modules", name)).find((path) =>
    existsSync(path),
  );
  if (folder === undefined) throw new Error(`${name} is used and not installed`);
  return manifestAt(folder).version;
}

function manifestAt(folder: string): Manifest {
  return JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as Manifest;
}
