import { isJson, type Json } from "./case.ts";
import { memberOf } from "./spelling.ts";

/** The input of a case does not hold what its kind needs. */
export class InputUnreadable extends Error {}

/** A refusal of the package where the case expects figures. */
export class InputRefused extends Error {}

type Names = readonly string[];

/** Reads numbers under the first of these names that there is. */
export function numbersIn(input: Json, ...names: Names): readonly number[] {
  return needed(input, names, "numbers", numbersFrom(memberOf(input, ...names)));
}

export function optionalNumbersIn(input: Json, ...names: Names): readonly number[] | null {
  return memberOf(input, ...names) === undefined ? null : numbersIn(input, ...names);
}

export function numberIn(input: Json, ...names: Names): number {
  return needed(input, names, "a number", numberFrom(memberOf(input, ...names)));
}

export function optionalNumberIn(input: Json, ...names: Names): number | null {
  return memberOf(input, ...names) === undefined ? null : numberIn(input, ...names);
}

/** Rows of numbers in which null is missing. */
export function rowsIn(input: Json, ...names: Names): readonly (readonly (number | null)[])[] {
  return needed(input, names, "rows of numbers", rowsFrom(memberOf(input, ...names)));
}

/** Rows of numbers without a gap. */
export function fullRowsIn(input: Json, ...names: Names): readonly (readonly number[])[] {
  const rows = rowsIn(input, ...names);
  const isFull = (row: readonly (number | null)[]): row is readonly number[] => !row.includes(null);
  return needed(
    input,
    names,
    "rows of numbers without gaps",
    rows.every(isFull) ? rows.filter(isFull) : null,
  );
}

/** Any entries, row by row. */
export function entriesIn(input: Json, ...names: Names): readonly (readonly unknown[])[] {
  const rows = memberOf(input, ...names);
  return needed(input, names, "rows", Array.isArray(rows) && rows.every(Array.isArray) ? rows : null);
}

export function textsIn(input: Json, ...names: Names): readonly string[] {
  return needed(input, names, "texts", textsFrom(memberOf(input, ...names)));
}

export function textIn(input: Json, ...names: Names): string {
  const text = memberOf(input, ...names);
  return needed(input, names, "a text", typeof text === "string" ? text : null);
}

export function objectsIn(input: Json, ...names: Names): readonly Json[] {
  const objects = memberOf(input, ...names);
  return needed(input, names, "objects", Array.isArray(objects) && objects.every(isJson) ? objects : null);
}

export function has(input: Json, ...names: Names): boolean {
  return memberOf(input, ...names) !== undefined;
}

/** Names of things that the case may name: texts, or what objects are called; else numbered ones. */
export function namesIn(input: Json, count: number, letter: string, ...names: Names): readonly string[] {
  const given = memberOf(input, ...names);
  const texts = Array.isArray(given)
    ? given.map((one: unknown) => (isJson(one) ? memberOf(one, "id", "name") : one))
    : [];
  const isNaming = texts.length === count && texts.every((one) => typeof one === "string" && one !== "");
  if (isNaming && new Set(texts).size === count) return texts as readonly string[];
  return Array.from({ length: count }, (_none, place) => `${letter}${place}`);
}

/** One of these, by a pattern for how it may be spelled. */
export function choiceIn<C extends string>(
  input: Json,
  choices: Readonly<Record<C, RegExp>>,
  ...names: Names
): C | null {
  const given = memberOf(input, ...names);
  if (given === undefined || given === null) return null;
  const found = (Object.keys(choices) as C[]).find((choice) => choices[choice].test(wordingOf(given)));
  return needed(input, names, `one of ${Object.keys(choices).join(", ")}`, found);
}

/** The value of a result. Throws `InputRefused` with the refusal of any other. */
export function answered<T>(
  result: { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: unknown },
): T {
  if (result.ok) return result.value;
  throw new InputRefused(`refused: ${JSON.stringify(result.error)}`);
}

export function numberFrom(value: unknown): number | null {
  return typeof value === "number" ? value : null;
}

export function numbersFrom(value: unknown): readonly number[] | null {
  return Array.isArray(value) && value.every((one) => typeof one === "number") ? value : null;
}

export function rowsFrom(value: unknown): readonly (readonly (number | null)[])[] | null {
  const isRow = (row: unknown) =>
    Array.isArray(row) && row.every((one) => one === null || typeof one === "number");
  return Array.isArray(value) && value.every(isRow) ? value : null;
}

/** A text as it is, and anything else as JSON. */
export function wordingOf(value: unknown): string {
  return typeof value === "string" ? value : (JSON.stringify(value) ?? "");
}

function textsFrom(value: unknown): readonly string[] | null {
  return Array.isArray(value) && value.every((one) => typeof one === "string") ? value : null;
}

function needed<T>(input: Json, names: Names, what: string, value: T | null | undefined): T {
  if (value !== null && value !== undefined) return value;
  const found = JSON.stringify(memberOf(input, ...names)) ?? `only ${Object.keys(input).join(", ")}`;
  throw new InputUnreadable(`input needs ${what} as ${names.join(" or ")}; it has ${found.slice(0, 200)}`);
}
