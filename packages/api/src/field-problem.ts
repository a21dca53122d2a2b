import type { z } from "zod";
import { remedyOf } from "./remedy.ts";

/** One part of the input that cannot be used: where, what was given, and what would be right. */
export interface FieldProblem {
  readonly field: string;
  readonly value: string;
  readonly remedy: string;
}

const SHOWN_LENGTH = 80;

/** The problems of an input that did not parse, in the order of its fields. */
export function fieldProblems(error: z.ZodError, input: unknown): readonly FieldProblem[] {
  return error.issues.slice(0, 20).map((issue) => ({
    field: issue.path.length === 0 ? "input" : issue.path.map(String).join("."),
    value: shown(valueAt(input, issue.path)),
    remedy: remedyOf(issue),
  }));
}

function valueAt(input: unknown, path: readonly PropertyKey[]): unknown {
  let value = input;
  for (const step of path) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, step)) return undefined;
    value = Reflect.get(value, step);
  }
  return value;
}

/** A short, printable form of the value; long or structured values are described instead. */
function shown(value: unknown): string {
  if (value === undefined) return "nothing";
  if (typeof value === "string") {
    const printable = value.slice(0, SHOWN_LENGTH).replaceAll(/[^\P{C}\n\t]/gu, "\uFFFD");
    return value.length > SHOWN_LENGTH ? `${printable}… (${value.length} characters)` : printable;
  }
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (typeof value === "object" && value !== null) return "an object";
  return JSON.stringify(value);
}
