import type { DescribedIssue, StanceValue } from "@entente/domain";
import { readPassageChoice } from "../../../lib/passage-choice.ts";

/** What the form says of a stance, in the contract's shape; what is no number stays text, for the contract to refuse. */
export function stanceIn(data: FormData, issue: Pick<DescribedIssue, "kind">) {
  const text = (name: string) => {
    const value = data.get(name);
    return typeof value === "string" ? value.trim() : "";
  };
  const optional = (name: string) => (text(name) === "" ? null : text(name));
  const basis = text("basis");
  return {
    value: answerIn(text("value"), issue),
    since: text("since"),
    confidence: text("confidence"),
    basis,
    source: {
      title: text("source.title"),
      publisher: text("source.publisher"),
      dated: text("source.dated"),
      license: text("source.license"),
      locator: text("source.locator"),
      caveat: optional("source.caveat"),
    },
    passage: basis === "brief" ? readPassageChoice(text("passage")) : null,
    figure: figureIn(text),
    reason: text("reason"),
  };
}

/** An answer as a choice or field of the form. */
export function answerChoice(value: StanceValue): string {
  return typeof value === "boolean" ? (value ? "yes" : "no") : String(value);
}

/** The answer in its own type; absent when nothing was answered. */
export function answerIn(text: string, { kind }: Pick<DescribedIssue, "kind">): StanceValue | undefined {
  if (text === "") return undefined;
  if (kind === "binary") return text === "yes";
  if (kind !== "numeric") return text;
  const number = Number(text);
  return Number.isFinite(number) ? number : text;
}

/** Absent when none of its fields is filled in. */
function figureIn(text: (name: string) => string) {
  const [indicator, year, value] = [text("figure.indicator"), text("figure.year"), text("figure.value")];
  if (indicator === "" && year === "" && value === "") return null;
  return { indicator, year: year === "" ? null : numberIn(year), value: numberIn(value) };
}

function numberIn(text: string): number | string | undefined {
  if (text === "") return undefined;
  const number = Number(text);
  return Number.isFinite(number) ? number : text;
}
