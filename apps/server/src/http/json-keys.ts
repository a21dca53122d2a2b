import type { Barrier } from "./barrier.ts";

const FORBIDDEN: readonly string[] = ["__proto__", "constructor", "prototype"];
export const NESTING_MAXIMUM = 32;

/**
 * What is wrong with a JSON text beyond what a parser sees: a key given twice in one object (parsers silently keep the
 * last), a key that reaches into JavaScript's objects, or nesting beyond `NESTING_MAXIMUM`. Absent when nothing is.
 */
export function jsonProblem(text: string): Barrier | null {
  try {
    JSON.parse(text);
  } catch {
    return "json-malformed";
  }
  return keyProblem(text);
}

/** Reads a text that is known to be valid JSON, so a string before a colon is a key. */
function keyProblem(text: string): Barrier | null {
  const open: (Set<string> | null)[] = [];
  let at = 0;
  while (at < text.length) {
    const char = text[at];
    if (char === "{" || char === "[") {
      open.push(char === "{" ? new Set() : null);
      if (open.length > NESTING_MAXIMUM) return "nesting-too-deep";
    } else if (char === "}" || char === "]") {
      open.pop();
    } else if (char === '"') {
      const end = endOfString(text, at);
      const keys = open.at(-1);
      if (keys instanceof Set && isFollowedByColon(text, end)) {
        const key = String(JSON.parse(text.slice(at, end)));
        if (FORBIDDEN.includes(key)) return "key-forbidden";
        if (keys.has(key)) return "key-repeated";
        keys.add(key);
      }
      at = end;
      continue;
    }
    at += 1;
  }
  return null;
}

/** The place after the closing quote of the string that opens at `start`. */
function endOfString(text: string, start: number): number {
  let at = start + 1;
  while (text[at] !== '"') at += text[at] === "\\" ? 2 : 1;
  return at + 1;
}

function isFollowedByColon(text: string, from: number): boolean {
  let at = from;
  while (text[at] === " " || text[at] === "\n" || text[at] === "\t" || text[at] === "\r") at += 1;
  return text[at] === ":";
}
