import type { CriterionId, FocusClass } from "@entente/domain";
import { formatRatedValue } from "../../../lib/figure-words.ts";
import type { SentencePart } from "../../../lib/sentence-part.ts";
import { ratingsHref } from "../frame/pages.ts";
import type { CellPart } from "./cell-parts.ts";
import type { ClassChange } from "./class-change.ts";
import { FOCUS_SIDES, type FocusSide, formatThreshold, type Thresholds } from "./focus-words.ts";

/** Ratings that would move the cell into one class, any one of which suffices. */
export interface ChangesToClass {
  readonly focusClass: FocusClass;
  readonly conditions: readonly (readonly SentencePart[])[];
  /** Further ratings that would do it too, but lie farther off. */
  readonly further: number;
}

/** Ratings in force that are named for each class, nearest first; missing ones are named all. */
const NAMED = 3;

/** What would move the cell into another class, class by class. */
export function changesByClass(
  changes: readonly ClassChange[],
  parts: readonly CellPart[],
  cell: { readonly technology: string; readonly band: string },
): readonly ChangesToClass[] {
  const byCriterion = new Map<CriterionId, CellPart>(parts.map((part) => [part.criterion.id, part]));
  const classes = [...new Set(changes.map(({ focusClass }) => focusClass))];
  return classes.map((focusClass) => {
    const ofClass = changes.filter((change) => change.focusClass === focusClass);
    const rated = ofClass.filter(({ shift }) => shift !== null);
    const missing = ofClass.filter(({ shift }) => shift === null);
    return {
      focusClass,
      conditions: [...rated.slice(0, NAMED), ...missing].flatMap((change) => {
        const part = byCriterion.get(change.criterion);
        return part === undefined ? [] : [condition(change, part, cell)];
      }),
      further: Math.max(0, rated.length - NAMED),
    };
  });
}

/** The sides that no single rating can take across their threshold, in a sentence; absent when each can be. */
export function unmovedSentence(changes: readonly ClassChange[], thresholds: Thresholds): string | null {
  const unmoved = FOCUS_SIDES.filter((side) => changes.every((change) => change.side !== side));
  if (unmoved.length === 0) return null;
  const words = unmoved.map((side) => sideWords(side, thresholds)).join(" or ");
  return `No single rating can take the ${words}.`;
}

function sideWords(side: FocusSide, thresholds: Thresholds): string {
  return `${side} across its threshold of ${formatThreshold(thresholds[`${side}Threshold`])}`;
}

function condition(
  { rating, bound }: ClassChange,
  { criterion, rated }: CellPart,
  { technology, band }: { readonly technology: string; readonly band: string },
): readonly SentencePart[] {
  const value = formatRatedValue({ kind: "exact", value: rating }, criterion.unit);
  const wanted = `${value} or ${bound === "at-least" ? "more" : "less"}`;
  const place = { criterion: criterion.id, band: ratedBand(rated, criterion.isPerBand, band) };
  const name: SentencePart = { text: criterion.name, href: ratingsHref(technology, place) };
  return rated === null
    ? [name, `, which nobody has rated, were at ${wanted}`]
    : [name, ` were at ${wanted} instead of ${formatRatedValue(rated.rating.value, criterion.unit)}`];
}

/** The band of the rating that counts: its own, or none where one holds for the whole chain. */
export function ratedBand(rated: CellPart["rated"], isPerBand: boolean, band: string): string | null {
  if (rated === null) return isPerBand ? band : null;
  return rated.entry.subject.kind === "technology" ? rated.entry.subject.band : null;
}
