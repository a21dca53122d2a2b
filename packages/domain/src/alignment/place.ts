import { err, ok, type Result } from "../result.ts";
import type { Issue, StanceValue } from "./issue.ts";
import type { StanceKindMismatched, StanceValueRefusal } from "./stance-value.ts";

/** Where a value lies on its issue: index of the option or level, the amount, 0 or 1. */
export function placeOn<I extends string>(
  issue: Issue<I>,
  value: StanceValue,
): Result<number, StanceValueRefusal> {
  switch (issue.kind) {
    case "nominal":
      return placeAmong(issue.options, value, "option");
    case "ordinal":
      return placeAmong(issue.levels, value, "level");
    case "numeric": {
      if (typeof value !== "number") return mismatched(value, "number");
      const { lowest, highest } = issue;
      const isWithin = value >= lowest && value <= highest;
      return isWithin ? ok(value + 0) : err({ code: "stance-off-range", value, lowest, highest });
    }
    case "binary":
      return typeof value === "boolean" ? ok(value ? 1 : 0) : mismatched(value, "yes or no");
  }
}

function placeAmong(
  names: readonly string[],
  value: StanceValue,
  expected: "option" | "level",
): Result<number, StanceValueRefusal> {
  if (typeof value !== "string") return mismatched(value, expected);
  const index = names.indexOf(value);
  return index === -1 ? err({ code: "stance-option-unknown", value, expected: names }) : ok(index);
}

function mismatched(
  value: StanceValue,
  expected: StanceKindMismatched["expected"],
): Result<never, StanceKindMismatched> {
  return err({ code: "stance-kind-mismatched", value, expected });
}

/** The value that lies at a place of the issue. */
export function valueAt<I extends string>(issue: Issue<I>, place: number): StanceValue {
  switch (issue.kind) {
    case "nominal":
      return issue.options[place] as string;
    case "ordinal":
      return issue.levels[place] as string;
    case "numeric":
      return place;
    case "binary":
      return place === 1;
  }
}

/** How far apart two places of the issue are, 0 to 1, symmetric, 0 to itself. */
export function placeDistance<I extends string>(issue: Issue<I>): (a: number, b: number) => number {
  switch (issue.kind) {
    case "nominal": {
      const distances = issue.optionDistances;
      if (distances === null) return differs;
      return (a, b) => distances[a]?.[b] as number;
    }
    case "ordinal": {
      const steps = issue.levels.length - 1;
      return (a, b) => Math.abs(a - b) / steps;
    }
    case "numeric": {
      const width = issue.highest - issue.lowest;
      return (a, b) => Math.abs(a - b) / width;
    }
    case "binary":
      return differs;
  }
}

function differs(a: number, b: number): number {
  return a === b ? 0 : 1;
}

/** Steps from one place to another: levels for an order, declared steps for an amount, one for any other change. */
export function stepsBetween<I extends string>(issue: Issue<I>, from: number, to: number): number | null {
  switch (issue.kind) {
    case "nominal":
    case "binary":
      return differs(from, to);
    case "ordinal":
      return Math.abs(from - to);
    case "numeric":
      return issue.step === null ? null : Math.abs(from - to) / issue.step;
  }
}

/** Every place of the issue in its own order; absent for an amount, which has no end of them. */
export function placesOf<I extends string>(issue: Issue<I>): readonly number[] | null {
  switch (issue.kind) {
    case "nominal":
      return [...issue.options.keys()];
    case "ordinal":
      return [...issue.levels.keys()];
    case "numeric":
      return null;
    case "binary":
      return [0, 1];
  }
}
