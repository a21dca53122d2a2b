import type { z } from "zod";

/** How the schema library begins a message of its own; the contract's own messages name the remedy already. */
const LIBRARY_WORDS = /^(?:Invalid|Too (?:big|small)|Unrecognized key)/u;

const KINDS: Readonly<Record<string, string>> = {
  string: "a text",
  number: "a number",
  int: "a whole number",
  boolean: "true or false",
  array: "a list",
  tuple: "a list",
  object: "an object",
  record: "an object",
};

const COUNTED: Readonly<Record<string, readonly [one: string, many: string]>> = {
  string: ["character", "characters"],
  array: ["entry", "entries"],
};

/** What would be right in place of a value that does not parse, so that it goes on from the field's name. */
export function remedyOf(issue: z.core.$ZodIssue): string {
  if (!LIBRARY_WORDS.test(issue.message)) return issue.message;
  switch (issue.code) {
    case "invalid_type":
      return `must be ${KINDS[issue.expected] ?? `of kind ${issue.expected}`}`;
    case "invalid_value":
      return `must be ${oneOf(issue.values)}`;
    case "invalid_union":
      return "options" in issue && Array.isArray(issue.options)
        ? `must be ${oneOf(issue.options)}`
        : "must have one of the shapes that are allowed here";
    case "unrecognized_keys":
      return `does not know ${issue.keys.map((key) => JSON.stringify(key)).join(", ")}: leave it out`;
    case "too_big":
      return `must ${bounded(issue.origin, issue.inclusive === false ? "less than" : "at most", issue.maximum)}`;
    case "too_small":
      return `must ${bounded(issue.origin, issue.inclusive === false ? "more than" : "at least", issue.minimum)}`;
    case "not_multiple_of":
      return `must be a multiple of ${issue.divisor}`;
    case "invalid_format":
      return `must be written as ${issue.format === "regex" ? "the contract says" : `a ${issue.format}`}`;
    case "custom":
    case "invalid_element":
    case "invalid_key":
      return issue.message;
  }
}

function oneOf(values: readonly unknown[]): string {
  const shown = values.map((value) => JSON.stringify(value));
  return shown.length === 1 ? `${shown[0]}` : `one of ${shown.join(", ")}`;
}

function bounded(origin: string, side: string, bound: number | bigint): string {
  const counted = COUNTED[origin];
  return counted === undefined
    ? `be ${side} ${bound}`
    : `have ${side} ${bound} ${counted[bound === 1 ? 0 : 1]}`;
}
