import type { WeightedSum } from "@entente/domain/priority";
import { isJson, type Json } from "../case.ts";
import { type Figure, type Figures, list, under } from "../figure.ts";
import { InputUnreadable } from "../input.ts";
import { memberOf } from "../spelling.ts";
import { scoredFrom } from "./weighted-sum.ts";

/** The order of some alternatives before and after others are added. */
export function invarianceFigures(input: Json): Figures {
  const stated = memberOf(input, "base", "baseMatrix", "matrix", "options", "before");
  const shared: Json = isJson(stated) ? { ...input, ...stated } : input;
  const addedRows = memberOf(
    input,
    "added",
    "addedRow",
    "addedRows",
    "addedAlternative",
    "addedOption",
    "add",
    "extra",
    "plus",
    "new",
  );
  const base = rowsInside(stated);
  const extended = memberOf(input, "extended", "extendedMatrix", "matrixWithAdded", "withAdded", "after");
  const whole = extended === undefined ? [...base, ...rowsInside(addedRows)] : rowsInside(extended);
  const names = namesInside(memberOf(shared, "alternatives", "names")).slice(0, base.length);
  const sumOf = (matrix: readonly unknown[], method: Json) =>
    scoredFrom({ ...shared, ...method, alternatives: names.length === matrix.length ? names : [], matrix })
      .sum;
  const comparedUnder = (method: Json) => comparedFigures(sumOf(base, method), sumOf(whole, method));
  const byFigures: Record<string, Figure> = {};
  for (const normalization of ["minmax", "sum", "linear-ratio", "vector"]) {
    byFigures[normalization] = () => comparedUnder({ normalisation: { method: normalization } });
  }
  const declared = comparedUnder({});
  return { ...declared, ...under(["fixed", "declared", "declaredScales"], declared), ...byFigures };
}

function comparedFigures(before: WeightedSum<string, string>, after: WeightedSum<string, string>): Figures {
  const count = before.scores.length;
  const kept = list(after.scores).slice(0, count);
  const order = (scores: readonly number[]) =>
    scores.map((score) => 1 + scores.filter((other) => other > score + 1e-9).length);
  const isSameOrder = String(order(list(before.scores))) === String(order(kept));
  return {
    ...under(["scoresBefore", "baseScores", "before"], list(before.scores)),
    ...under(["scoresAfter", "scoresWithAdded", "after"], list(after.scores)),
    ...under(["scoresOfBaseAfter", "keptScores"], kept),
    ...under(["ranksBefore", "baseRanks"], list(before.ranks)),
    ...under(["ranksAfter", "ranksWithAdded"], list(after.ranks)),
    ...under(["ranksOfBaseAfter", "baseRanksAfter", "keptRanks"], order(kept)),
    ...under(
      ["orderUnchanged", "orderPreserved", "sameOrder", "invariant", "orderOfBaseUnchanged"],
      isSameOrder,
    ),
    ...under(["rankReversal", "orderChanged", "reversal"], !isSameOrder),
    ...under(
      ["scoresUnchanged", "baseScoresUnchanged"],
      kept.every((score, row) => Math.abs(score - (before.scores[row] as number)) <= 1e-12),
    ),
  };
}

/** Rows, one row, or an object that holds them. */
function rowsInside(given: unknown): readonly unknown[] {
  if (isJson(given)) return rowsInside(memberOf(given, "matrix", "rows", "row", "values", "ratings"));
  if (!Array.isArray(given)) throw new InputUnreadable("input needs the base options and what is added");
  return given.some(Array.isArray)
    ? given
    : given.every(isJson)
      ? given.map((row) => rowsInside(row)[0])
      : [given];
}

function namesInside(given: unknown): readonly string[] {
  return Array.isArray(given) ? given.map(String) : [];
}
