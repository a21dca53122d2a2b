import type { AlignmentBasis } from "@entente/contract";
import {
  answerDistance,
  type CountryCode,
  type DescribedIssue,
  type IssueId,
  type IssueSet,
  issueSet,
  middleAnswers,
  type StanceValue,
} from "@entente/domain";

interface HasModel {
  readonly model: Pick<AlignmentBasis["model"], "model">;
}

/** What a country answers on an issue, as a cell of the table shows it. */
export type AnswerCell = {
  readonly holder: CountryCode;
  readonly issue: IssueId;
} & (
  | {
      readonly state: "known";
      readonly value: StanceValue;
      /** From the answers that the table is shaded by, 0 to 1; absent when those are not known. */
      readonly distance: number | null;
    }
  | { readonly state: "contested"; readonly values: readonly StanceValue[] }
  | { readonly state: "absent" }
);

/** The answers that an issue's cells are shaded by; more than one where several are in the middle alike. */
export interface AnswersBeside {
  readonly issue: IssueId;
  readonly values: readonly StanceValue[];
}

/** The answers of a country, or the middle answers of the group, issue by issue. */
export function answersBeside(
  {
    cells,
    model,
  }: Pick<AlignmentBasis, "cells"> & { readonly model: Pick<AlignmentBasis["model"], "model"> },
  members: readonly CountryCode[],
  beside: CountryCode | null,
): readonly AnswersBeside[] {
  const asked = beside === null ? members : [beside];
  return model.model.issues.map((issue) => {
    const answers = cells.flatMap(({ holder, issue: id, value }) =>
      id === issue.id && value !== null && asked.includes(holder) ? [value] : [],
    );
    return { issue: issue.id, values: known(middleAnswers(issue, answers)) };
  });
}

/** The cell of a country on an issue. */
export function answerCell(
  { cells, stances, model }: Pick<AlignmentBasis, "cells" | "stances"> & HasModel,
  holder: CountryCode,
  issue: DescribedIssue,
  beside: readonly AnswersBeside[],
): AnswerCell {
  const place = { holder, issue: issue.id };
  const cell = cells.find((one) => one.holder === holder && one.issue === issue.id);
  if (cell?.state === "contested") {
    const values = stances.flatMap((entry) =>
      entry.holder === holder && entry.issue === issue.id ? [entry.stance.value] : [],
    );
    return { ...place, state: "contested", values: [...new Set(values)] };
  }
  if (cell === undefined || cell.value === null) return { ...place, state: "absent" };
  const { value } = cell;
  const issues = known(issueSet(model.model.issues));
  const distances = (beside.find((one) => one.issue === issue.id)?.values ?? []).map((other) =>
    apart(issues, issue.id, value, other),
  );
  const distance = distances.length === 0 ? null : Math.min(...distances);
  return { ...place, state: "known", value, distance };
}

function apart(issues: IssueSet<IssueId>, issue: IssueId, value: StanceValue, other: StanceValue): number {
  const distance = answerDistance(issues, issue, value, other);
  if (distance === null) throw new Error(`an answer on record does not fit its issue: ${issue}`);
  return distance;
}

/** Answers of the table were checked against their issue before. */
function known<T>(
  result: { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: unknown },
): T {
  if (result.ok) return result.value;
  throw new Error(`an answer on record does not fit its issue: ${JSON.stringify(result.error)}`);
}
