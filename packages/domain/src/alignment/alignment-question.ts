import type { CountryCode, IssueId } from "../id.ts";
import { err, ok, type Result } from "../result.ts";
import type { DayAhead } from "../source.ts";
import type { CalendarDate } from "../time.ts";
import { type AlignmentModel, groupHolders } from "./alignment-model.ts";
import type { CountryStance } from "./country-stance.ts";
import type { IssueFamily } from "./issue.ts";
import { type IssueRefusal, issueSet } from "./issue-set.ts";
import { type IssueWeighting, type IssueWeightingRefusal, reweightedIssues } from "./issue-weighting.ts";
import type { StanceTable } from "./stance-entry.ts";
import {
  checkStance,
  type HolderRepeated,
  type HolderUnknown,
  type StanceTableRefusal,
  type StatedStances,
  stanceTable,
} from "./stance-table.ts";

/** What is on record: the model in force and every stance that stands. */
export interface AlignmentInputs {
  readonly model: AlignmentModel;
  readonly stances: readonly CountryStance[];
}

/** Who is compared, on what, and as of which day. */
export interface AlignmentQuestion {
  /** Absent for everyone who is no reference. */
  readonly holders: readonly CountryCode[] | null;
  /** Absent for all families. */
  readonly families: readonly IssueFamily[] | null;
  /** Absent when the model's own weights count. */
  readonly weights: IssueWeighting<IssueId> | null;
  readonly on: CalendarDate;
}

export type StatedStancesRefusal =
  | HolderUnknown<CountryCode>
  | HolderRepeated<CountryCode>
  | IssueWeightingRefusal<IssueId>
  | IssueRefusal<IssueId>
  | DayAhead;
export type AlignmentQuestionRefusal = StatedStancesRefusal | StanceTableRefusal<CountryCode, IssueId>;

/**
 * The stances that a question is about, on its issues at its weights, of every day.
 *
 * Stances that were put on record under an earlier model and do not fit the one in force are left out.
 *
 * Fails with `holder-unknown` or `holder-repeated` when the countries named are none of the model's, or named twice;
 * with `day-ahead` when the day has not come; as `reweightedIssues` does, and with `issue-weights-all-zero` when
 * nothing asked about has weight.
 */
export function statedStances(
  { model, stances }: AlignmentInputs,
  { holders, families, weights, on }: AlignmentQuestion,
  today: CalendarDate,
): Result<StatedStances<CountryCode, IssueId>, StatedStancesRefusal> {
  if (on > today) return err({ code: "day-ahead", field: "on", day: on, today });
  const known = model.holders.map(({ country }) => country);
  const asked = holders ?? groupHolders(model);
  for (const [index, holder] of asked.entries()) {
    if (!known.includes(holder)) return err({ code: "holder-unknown", holder, known });
    if (asked.indexOf(holder) !== index) return err({ code: "holder-repeated", holder });
  }
  const weighed = weights === null ? ok(model.issues) : reweightedIssues(model.issues, weights);
  if (!weighed.ok) return weighed;
  const issues = issueSet(weighed.value.filter(({ family }) => families?.includes(family) ?? true));
  if (!issues.ok) return issues;
  const fitting = stances.filter((stance) => checkStance(stance, asked, issues.value.issues).ok);
  return ok({ holders: asked, issues: issues.value, stances: fitting });
}

/** The table that a question is answered from; fails as `statedStances` and `stanceTable` do. */
export function alignmentTable(
  inputs: AlignmentInputs,
  question: AlignmentQuestion,
  today: CalendarDate,
): Result<StanceTable<CountryCode, IssueId>, AlignmentQuestionRefusal> {
  const stated = statedStances(inputs, question, today);
  return stated.ok ? stanceTable(stated.value, question.on) : stated;
}
