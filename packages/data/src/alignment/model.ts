import {
  type AlignmentModel,
  type AlignmentModelRefusal,
  checkAlignmentModel,
  type DescribedIssue,
  err,
  ok,
  type Passage,
  type Result,
  type StanceValue,
} from "@entente/domain";
import { type Library, placeName } from "../citation.ts";
import type { Fault } from "../fault.ts";
import type { PortfolioInvalid, RowProblem } from "../row-problem.ts";
import type { IssueRow, ModelRow } from "./rows.ts";

/** The model that the row describes. Fails with `portfolio-invalid` where a person could not code or the domain not compare with it. */
export function alignmentModelOf(
  row: ModelRow,
  library: Library<unknown>,
  countries: ReadonlySet<string>,
): Result<AlignmentModel, PortfolioInvalid> {
  const passageOf = (passage: ModelRow["blocs"][number]["passage"]): Passage | null =>
    passage === null ? null : { source: library.brief, ...passage };
  const model: AlignmentModel = {
    title: row.title,
    version: row.version,
    issues: row.issues.map((issue): DescribedIssue => ({ ...issue, passage: passageOf(issue.passage) })),
    holders: row.holders,
    blocs: row.blocs.map((bloc) => ({ ...bloc, passage: passageOf(bloc.passage) })),
  };
  const checked = checkAlignmentModel(model);
  const faults = [
    ...row.issues.flatMap((issue, index) => [
      ...answerFaults(issue, `issues.${index}`),
      ...passageFaults(issue, `issues.${index}`, library),
    ]),
    ...row.blocs.flatMap((bloc, index) => passageFaults(bloc, `blocs.${index}`, library)),
    ...row.holders.flatMap(({ country }, index) =>
      countries.has(country)
        ? []
        : [
            {
              field: `holders.${index}.country`,
              value: country,
              remedy: "use a country listed in countries.csv",
            },
          ],
    ),
    ...(checked.ok ? [] : [refusedModel(checked.error)]),
  ];
  if (faults.length === 0) return ok(model);
  const problems = faults.map((fault): RowProblem => ({ file: "alignment/model.json", row: 1, ...fault }));
  return err({ code: "portfolio-invalid", problems });
}

/** Every answer that may be given is put in words; of an amount, its two ends. */
function answerFaults(issue: IssueRow, field: string): readonly Fault[] {
  const expected = expectedAnswers(issue);
  const given = issue.answers.map(({ value }) => value);
  if (given.length === expected.length && expected.every((value) => given.includes(value))) return [];
  const remedy = `put exactly these in words: ${expected.join(", ")}`;
  return [{ field: `${field}.answers`, value: given.join(", "), remedy }];
}

function expectedAnswers(issue: IssueRow): readonly StanceValue[] {
  switch (issue.kind) {
    case "nominal":
      return issue.options;
    case "ordinal":
      return issue.levels;
    case "numeric":
      return [issue.lowest, issue.highest];
    case "binary":
      return [true, false];
  }
}

function passageFaults(
  { basis, passage }: Pick<IssueRow, "basis" | "passage">,
  field: string,
  { folder, quoted }: Library<unknown>,
): readonly Fault[] {
  if ((basis === "brief") !== (passage !== null)) {
    const remedy = "name a passage if the basis is brief, and only then";
    return [{ field: `${field}.passage`, value: basis, remedy }];
  }
  if (passage === null || quoted.has(placeName(passage))) return [];
  const remedy = `quote this place in ${folder}/passages.json`;
  return [{ field: `${field}.passage`, value: placeName(passage), remedy }];
}

function refusedModel(refusal: AlignmentModelRefusal): Fault {
  switch (refusal.code) {
    case "holder-repeated":
      return { field: "holders", value: refusal.holder, remedy: "list each country once" };
    case "holder-unknown":
      return { field: "blocs", value: refusal.holder, remedy: "name only countries listed as holders" };
    case "bloc-member-repeated":
      return { field: "blocs", value: refusal.holder, remedy: "name each country in one bloc, once" };
    case "issue-weights-all-zero":
      return { field: "issues", value: String(refusal.issues), remedy: "give an issue weight above 0" };
    case "issue-repeated":
      return { field: "issues", value: refusal.issue, remedy: "list each issue once" };
    case "issue-weight-not-finite":
    case "issue-weight-negative":
      return { field: "issues", value: refusal.issue, remedy: "give it a weight of 0 or more" };
    case "options-too-few":
    case "option-repeated":
    case "option-distances-misshapen":
    case "option-distance-out-of-range":
    case "option-distance-to-itself":
    case "option-distances-asymmetric":
    case "issue-range-not-finite":
    case "issue-range-without-width":
    case "issue-step-invalid":
      return {
        field: "issues",
        value: refusal.issue,
        remedy: `mend its answers: ${JSON.stringify(refusal)}`,
      };
  }
}
