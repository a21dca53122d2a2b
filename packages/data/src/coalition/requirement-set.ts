import {
  defineRequirements,
  err,
  type RequirementDefinition,
  type RequirementSet,
  type RequirementSetRefusal,
  type Result,
} from "@entente/domain";
import { type Library, placeName } from "../citation.ts";
import type { Fault } from "../fault.ts";
import type { PortfolioInvalid, RowProblem } from "../row-problem.ts";
import type { DefinitionRow, RequirementSetRow } from "./rows.ts";

/** The set that the row describes. Fails with `portfolio-invalid` where it cannot be used or a place is not quoted. */
export function requirementSetOf(
  { requirements, ...set }: RequirementSetRow,
  library: Library,
): Result<RequirementSet, PortfolioInvalid> {
  const faults = requirements.flatMap((row, index) => passageFaults(row, `requirements.${index}`, library));
  const defined = defineRequirements({
    ...set,
    requirements: requirements.map(
      (row): RequirementDefinition => ({
        ...row,
        passage: row.passage === null ? null : { source: library.brief, ...row.passage },
      }),
    ),
  });
  const refused = defined.ok ? [] : [refusedSet(defined.error)];
  if (defined.ok && faults.length === 0) return defined;
  const problems = [...faults, ...refused].map(
    (fault): RowProblem => ({ file: "coalition/requirements.json", row: 1, ...fault }),
  );
  return err({ code: "portfolio-invalid", problems });
}

/** What the brief asks for names its place; what we add names none. */
function passageFaults({ basis, passage }: DefinitionRow, field: string, library: Library): readonly Fault[] {
  if ((basis === "brief") !== (passage !== null)) {
    const remedy = "name a passage with the basis brief, and with no other";
    return [{ field: `${field}.passage`, value: JSON.stringify(passage), remedy }];
  }
  if (passage === null || library.quoted.has(placeName(passage))) return [];
  const remedy = `cite a place that ${library.folder}/passages.json quotes, or quote this one there`;
  return [{ field: `${field}.passage`, value: placeName(passage), remedy }];
}

function refusedSet(refusal: RequirementSetRefusal): Fault {
  if (refusal.code === "capability-holder-repeated") {
    return { field: "holders", value: refusal.country, remedy: "list it once" };
  }
  const { requirement } = refusal;
  switch (refusal.code) {
    case "requirement-repeated":
      return { field: "requirements", value: requirement, remedy: "list it once" };
    case "requirement-invalid": {
      const { field, value, expected } = refusal;
      return { field: `${requirement}.${field}`, value: String(value), remedy: `write ${expected}` };
    }
    case "level-words-miscounted": {
      const { words, expected } = refusal;
      return { field: `${requirement}.levelWords`, value: String(words), remedy: `write ${expected}` };
    }
    case "requirement-without-band":
      return { field: `${requirement}.bands`, value: "[]", remedy: "name the readiness bands it lies in" };
    case "cut-points-invalid": {
      const { cutPoints, expected } = refusal;
      return { field: `${requirement}.codings`, value: cutPoints.join(", "), remedy: `write ${expected}` };
    }
  }
}
