import type { PriorityCell, PriorityModel, PriorityStanding } from "@entente/domain";
import { formatScore } from "../../../lib/figure-words.ts";
import { uncapitalized } from "../../../lib/sentence.ts";
import { listed, type SentencePart } from "../../../lib/sentence-part.ts";
import type { PriorityNames } from "../frame/names.ts";
import { cellRatingHref } from "../frame/pages.ts";
import type { FirstPlaces } from "./first-places.ts";
import { bestCellOf, type LeadPart, leadOfCell } from "./lead-parts.ts";

/** Most criteria named for, and against. */
const [NAMED_AHEAD, NAMED_BEHIND] = [3, 2];

/** What a standing follows from, as far as sentences need it. */
export interface StandingWithModel {
  readonly standing: Pick<PriorityStanding, "cells" | "technologies">;
  readonly model: Pick<PriorityModel, "criteria">;
  readonly names: PriorityNames;
}

/** Why the first is first, in a sentence: what it leads the next by, and what it trails it on. */
export function leadSentence(
  { standing, model, names }: StandingWithModel,
  { first, next }: FirstPlaces,
): readonly SentencePart[] {
  const [leader] = first;
  const [second] = next;
  if (leader === undefined) return ["Nothing has enough ratings to be first."];
  if (first.length > 1) {
    return [
      ...listed(first.map(({ technology }) => names.technology(technology))),
      " share the first place; no criterion sets one apart.",
    ];
  }
  const name = names.technology(leader.technology);
  const [cell, other] = [
    bestCellOf(standing, leader.technology),
    second === undefined ? null : bestCellOf(standing, second.technology),
  ];
  if (cell === null || other === null)
    return [`${name} is the only technology with enough ratings for a rank.`];

  const { ahead, behind } = leadOfCell(cell, other);
  const criteria = (parts: readonly LeadPart[]) =>
    listed(
      parts.map(({ criterion, difference }) => ({
        text: `${names.criterion(criterion)} (${difference > 0 ? "+" : "−"}${formatScore(Math.abs(difference))})`,
        href: cellRatingHref(model, { technology: cell.technology, criterion, band: cell.band }),
      })),
    );
  const otherName = names.technology(other.technology);
  const opening = `${name} (${scores(cell)}) leads ${otherName} (${scores(other)})`;
  const trail: readonly SentencePart[] =
    behind.length === 0
      ? [", and trails it on nothing"]
      : [", and trails it on ", ...criteria(behind.slice(0, NAMED_BEHIND))];
  if (ahead.length === 0) {
    return [opening, " by no criterion on which both are rated", ...trail, "."];
  }
  return [opening, " most by ", ...criteria(ahead.slice(0, NAMED_AHEAD)), ...trail, "."];
}

/** On what the first and the next cannot be compared; absent when on everything. */
export function uncomparedSentence(
  { standing, names }: Omit<StandingWithModel, "model">,
  { first, next }: FirstPlaces,
): string | null {
  const [leader, second] = [first[0], next[0]];
  if (leader === undefined || second === undefined || first.length > 1) return null;
  const [cell, other] = [bestCellOf(standing, leader.technology), bestCellOf(standing, second.technology)];
  if (cell === null || other === null) return null;
  const { uncompared } = leadOfCell(cell, other);
  if (uncompared.length === 0) return null;
  const criteriaNames = uncompared.map((id, place) =>
    place === 0 ? names.criterion(id) : uncapitalized(names.criterion(id)),
  );
  return `Not compared, since one of the two is not rated on it: ${criteriaNames.join(", ")}.`;
}

function scores({ criticality, amenability }: PriorityCell): string {
  const shown = (score: number | null) => (score === null ? "not known" : formatScore(score));
  return `criticality ${shown(criticality.score)}, amenability ${shown(amenability.score)}`;
}
