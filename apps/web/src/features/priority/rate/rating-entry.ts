import type { RatedValue } from "@entente/domain";
import { readPassageChoice } from "../../../lib/passage-choice.ts";

/** The fields in which a kind of value is stated, in their order. */
export const VALUE_FIELDS = {
  exact: ["value"],
  interval: ["low", "high"],
  triangular: ["low", "mode", "high"],
  normal: ["mean", "standardDeviation"],
} as const satisfies Record<RatedValue["kind"], readonly string[]>;
export type ValueField = (typeof VALUE_FIELDS)[RatedValue["kind"]][number];

/** What the form says of a rating, in the contract's shape; what is no number stays text, for the contract to refuse. */
export function ratingIn(data: FormData) {
  const text = (name: string) => {
    const value = data.get(name);
    return typeof value === "string" ? value : "";
  };
  const optional = (name: string) => (text(name).trim() === "" ? null : text(name));
  const kind = text("value.kind");
  const fields = Object.hasOwn(VALUE_FIELDS, kind) ? VALUE_FIELDS[kind as RatedValue["kind"]] : [];
  const basis = text("basis");
  return {
    value: { kind, ...Object.fromEntries(fields.map((field) => [field, numberIn(text(`value.${field}`))])) },
    confidence: text("confidence"),
    basis,
    source: {
      title: text("source.title"),
      publisher: text("source.publisher"),
      year: numberIn(text("source.year")),
      license: text("source.license"),
      locator: text("source.locator"),
      caveat: optional("source.caveat"),
    },
    passage: basis === "brief" ? readPassageChoice(text("passage")) : null,
    ratedOn: optional("ratedOn"),
    reason: text("reason"),
  };
}

/** Absent when the field is empty; the text itself when it is no number. */
function numberIn(text: string): number | string | undefined {
  const trimmed = text.trim();
  if (trimmed === "") return undefined;
  const number = Number(trimmed.replace(/%$/u, ""));
  return Number.isFinite(number) ? number : trimmed;
}
