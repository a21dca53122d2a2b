import { formatNumber } from "../../../lib/numbers.ts";
import { capitalized } from "../../../lib/sentence.ts";
import { type CoalitionNames, countriesWords } from "../frame/coalition-names.ts";
import type { CoalitionQuestion } from "./question-address.ts";

/** The rules for members in a line: "with Japan, without Italy, at most 4"; "anybody" when there are none. */
export function ruleWords(
  question: Omit<CoalitionQuestion, "technology" | "changes" | "bands" | "nodeBudget">,
  names: Pick<CoalitionNames, "country">,
): string {
  const { mandatory, excluded, incompatiblePairs, unknownPairs, sizeMaximum, references } = question;
  const rules = [
    ...(mandatory.length > 0 ? [`with ${countriesWords(mandatory, names)}`] : []),
    ...(excluded.length > 0 ? [`without ${countriesWords(excluded, names)}`] : []),
    ...incompatiblePairs.map((pair) => `not ${countriesWords(pair, names)} together`),
    ...(unknownPairs === "refuse" ? ["no pair of unknown alignment"] : []),
    ...(sizeMaximum === null ? [] : [`at most ${sizeMaximum}`]),
    ...(references.length > 0 ? [`${countriesWords(references, names)} may sit`] : []),
  ];
  return rules.length === 0 ? "anybody" : rules.join(", ");
}

/** Whether the question asks for everything along the chain, as defined, and of anybody. */
export function isUnruled(question: CoalitionQuestion): boolean {
  return (
    question.bands.length === 0 &&
    question.changes.length === 0 &&
    ruleWords(question, { country: (code) => code }) === "anybody"
  );
}

/** The question in a line, for print and for a page that asks the same. */
export function questionWords(
  question: CoalitionQuestion,
  names: Pick<CoalitionNames, "country" | "technology">,
  bandWords: (band: CoalitionQuestion["bands"][number]) => string,
): string {
  const bands = question.bands.length === 0 ? "whole chain" : question.bands.map(bandWords).join(", ");
  const changed =
    question.changes.length === 0 ? "" : `; ${formatNumber(question.changes.length, "requirement")} changed`;
  return `${capitalized(names.technology(question.technology))}, ${bands}; ${ruleWords(question, names)}${changed}.`;
}
