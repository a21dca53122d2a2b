import type { FieldProblem } from "@entente/api";
import { type Refusal, refusal } from "@entente/contract";
import { isTRPCClientError } from "@trpc/client";

/** Why the register refused, with the facts that explain it; absent when the error is of another kind. */
export function refusalOf(error: unknown): Refusal | null {
  const parsed = refusal.safeParse(factOf(error, "refusal"));
  return parsed.success ? parsed.data : null;
}

/** The parts of the input that could not be used, in the order of its fields; none when the error is of another kind. */
export function fieldProblemsOf(error: unknown): readonly FieldProblem[] {
  const fields = factOf(error, "fields");
  return Array.isArray(fields) ? fields.filter(isFieldProblem) : [];
}

function factOf(error: unknown, name: "refusal" | "fields"): unknown {
  if (!isTRPCClientError(error)) return undefined;
  const data: unknown = error.data;
  return typeof data === "object" && data !== null && name in data ? Reflect.get(data, name) : undefined;
}

function isFieldProblem(value: unknown): value is FieldProblem {
  if (typeof value !== "object" || value === null) return false;
  return ["field", "value", "remedy"].every((part) => typeof Reflect.get(value, part) === "string");
}
