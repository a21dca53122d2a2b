import {
  closestChanges,
  issueSet,
  pairDistances,
  type StanceTable,
  stanceTableOfValues,
} from "@entente/domain/alignment";
import type { Answer } from "./answer.ts";
import type { Stances } from "./stances.ts";

/** The stances, checked. */
export function tableOfStances({ countries, issues, rows }: Stances): StanceTable<string, string> {
  const set = issueSet(issues);
  if (!set.ok) throw new Error(set.error.code);
  const table = stanceTableOfValues(countries, set.value, rows);
  if (!table.ok) throw new Error(table.error.code);
  return table.value;
}

/** What the package gives, from stances that it has not seen. */
export function answerOfOurs(stances: Stances): Answer {
  const table = tableOfStances(stances);
  const { distances, coverages } = pairDistances(table);
  const found = closestChanges(table);
  if (!found.ok) throw new Error(found.error.code);
  const { before, closest } = found.value;
  return {
    distances: distances.map((distance, cell) => (coverages[cell] === 0 ? -1 : distance)),
    mean: before ?? Number.NaN,
    reduction: closest?.reduction ?? 0,
    changes: closest?.changes.length ?? 0,
  };
}
