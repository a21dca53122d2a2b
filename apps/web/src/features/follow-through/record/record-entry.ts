import { keyIn, optionalIn, textIn } from "../../recommendation/forms/form-entry.ts";

/** Obligations that one form takes. */
export const OBLIGATION_BLOCKS = 6;

export function obligationPath(block: number): string {
  return `obligations.${block}`;
}

/** What the form says of a commitment, in the contract's shape, with the blocks in which somebody is named. */
export function commitmentIn(data: FormData) {
  const blocks = Array.from({ length: OBLIGATION_BLOCKS }, (_, block) => block).filter((block) =>
    ["country", "agency", "text", "due"].some(
      (part) => textIn(data, `${obligationPath(block)}.${part}`).trim() !== "",
    ),
  );
  const input = {
    key: keyIn(data, "key"),
    forum: textIn(data, "forum"),
    madeOn: textIn(data, "madeOn"),
    text: textIn(data, "text"),
    source: {
      title: textIn(data, "source.title"),
      locator: textIn(data, "source.locator"),
      caveat: optionalIn(data, "source.caveat"),
    },
    basis: textIn(data, "basis"),
    technologies: data.getAll("technologies"),
    recommendations: keysIn(textIn(data, "recommendations")),
    obligations: blocks.map((block) => obligationIn(data, obligationPath(block))),
  };
  return { input, blocks };
}

function obligationIn(data: FormData, path: string) {
  const due = optionalIn(data, `${path}.due`);
  return {
    owedBy: {
      country: textIn(data, `${path}.country`),
      agency: optionalIn(data, `${path}.agency`)?.toUpperCase() ?? null,
    },
    text: optionalIn(data, `${path}.text`),
    due: due === null ? null : { on: due, precision: textIn(data, `${path}.precision`) },
  };
}

/** Keys with commas or spaces between them, in capitals. */
function keysIn(text: string): readonly string[] {
  return text
    .toUpperCase()
    .split(/[\s,;]+/u)
    .filter((key) => key !== "");
}

/** The name of the form's field for a name of the contract's: obligations are counted without the blocks left empty. */
export function fieldOfObligation(field: string, blocks: readonly number[]): string {
  const [, index, part = ""] = /^obligations\.(\d+)\.(.+)$/u.exec(field) ?? [];
  const block = index === undefined ? undefined : blocks[Number(index)];
  if (block === undefined) return field.startsWith("recommendations.") ? "recommendations" : field;
  return `${obligationPath(block)}.${PARTS[part] ?? part}`;
}

const PARTS: Readonly<Record<string, string>> = {
  "owedBy.country": "country",
  "owedBy.agency": "agency",
  "due.on": "due",
  "due.precision": "precision",
};
