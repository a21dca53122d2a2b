import type { RequirementDefinition } from "@entente/domain";

/** What the form says of a capability, in the contract's shape; what is no number stays text, for the contract to refuse. */
export function capabilityIn(data: FormData, { codings }: Pick<RequirementDefinition, "codings">) {
  const text = (name: string) => {
    const value = data.get(name);
    return typeof value === "string" ? value : "";
  };
  const optional = (name: string) => (text(name).trim() === "" ? null : text(name));
  const basis = text("basis");
  const coding = codings.find(({ indicator }) => indicator === text("figure.indicator"));
  return {
    level: numberIn(text("level")),
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
    passage: basis === "brief" ? readPassage(text("passage")) : null,
    figure:
      coding === undefined
        ? null
        : {
            indicator: coding.indicator,
            unit: coding.unit,
            year: numberIn(text("figure.year")),
            value: numberIn(text("figure.value")),
          },
    asOf: optional("asOf"),
    reason: text("reason"),
  };
}

/** Absent when the field is empty; the text itself when it is no number. */
function numberIn(text: string): number | string | undefined {
  const trimmed = text.trim();
  if (trimmed === "") return undefined;
  const number = Number(trimmed.replaceAll(",", ""));
  return Number.isFinite(number) ? number : trimmed;
}

/** A passage as the form's choice writes it: `source|paragraph|section`. */
function readPassage(choice: string) {
  const match = /^([^|]+)\|(\d+)\|(.+)$/u.exec(choice);
  if (match === null) return null;
  return { source: match[1], paragraph: Number(match[2]), section: match[3] };
}

export const CAPABILITY_LABELS = {
  level: "Level",
  "figure.indicator": "Figure",
  "figure.value": "Value of the figure",
  "figure.year": "Year of the figure",
  asOf: "Day it speaks for",
} as const;
