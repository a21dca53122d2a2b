import type { Json } from "./case.ts";

/** One spelling of a name, whatever its case, separators and side of the Atlantic. */
export function spelled(name: string): string {
  return name
    .toLowerCase()
    .replaceAll(/[^a-z0-9]/g, "")
    .replaceAll(/([lmt])is(?=e|a|in)/g, "$1iz")
    .replaceAll("bour", "bor");
}

/** The member of this name however it is spelled; the first of several names that there is. */
export function memberOf(object: Json, ...names: readonly string[]): unknown {
  for (const name of names) {
    if (Object.hasOwn(object, name)) return object[name];
    const found = Object.keys(object).find((key) => spelled(key) === spelled(name));
    if (found !== undefined) return object[found];
  }
  return undefined;
}
