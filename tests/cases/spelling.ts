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

/**
 * The member of this name, else the one whose words are most nearly those of the name: all of its words are in the name
 * (`pairwiseWinning` for `pairwiseWinningIndex`), or all of the name's in it.
 */
export function nearestMemberOf(object: Json, name: string): unknown {
  const exact = memberOf(object, name);
  if (exact !== undefined) return exact;
  const asked = wordsOf(name);
  const shared = (key: string) => wordsOf(key).filter((word) => asked.includes(word)).length;
  const near = Object.keys(object)
    .filter((key) => shared(key) > 0 && shared(key) === Math.min(wordsOf(key).length, asked.length))
    .toSorted((a, b) => shared(b) - shared(a) || wordsOf(a).length - wordsOf(b).length);
  return near[0] === undefined ? undefined : object[near[0]];
}

/** Words of a name, in one spelling and number; those that say nothing of their own are left out. */
function wordsOf(name: string): readonly string[] {
  const words = name.split(/[^A-Za-z0-9]+|(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])/);
  return words
    .map((word) => spelled(word).replace(/(?<=[a-z]{3})(s|es)$/, ""))
    .filter((word) => word !== "" && !/^(the|of|by|for|to|with|index|indice|figure|result)$/.test(word));
}
