import { dirname, join, normalize } from "node:path";
import { codeOf } from "./tree.ts";
import { PACKAGES } from "./workspace.ts";

export type Import = {
  readonly from: string;
  readonly specifier: string;
  /** The workspace folder or file that is reached, or `null` for a package from outside. */
  readonly target: string | null;
  readonly isTypeOnly: boolean;
};

const STATEMENT =
  /(?:^|[\n;])\s*(?:import|export)\s+(?<type>type\s)?(?:[^"';]*?\sfrom\s*)?["'](?<path>[^"']+)["']/g;
const CALL = /\b(?:import|require)\s*\(\s*["'](?<path>[^"']+)["']/g;

/** Every import and re-export of a file, with workspace names resolved to their folders. */
export function importsOf(from: string): readonly Import[] {
  const code = codeOf(from);
  return [...code.matchAll(STATEMENT), ...code.matchAll(CALL)].map(({ groups }) => {
    const specifier = groups?.["path"] ?? "";
    return { from, specifier, target: targetOf(from, specifier), isTypeOnly: groups?.["type"] !== undefined };
  });
}

function targetOf(from: string, specifier: string): string | null {
  if (specifier.startsWith(".")) return normalize(join(dirname(from), specifier));

  const owner = PACKAGES.find(
    ({ manifest: { name } }) => specifier === name || specifier.startsWith(`${name}/`),
  );
  return owner === undefined ? null : specifier.replace(owner.manifest.name, owner.folder);
}
