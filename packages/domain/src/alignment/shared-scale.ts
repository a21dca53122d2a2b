import { err, type Result } from "../result.ts";
import type { AlphaAgreement, CodeRowMisshapen } from "./alpha-agreement.ts";
import type { Issue, StanceValue } from "./issue.ts";
import { type ChanceCorrectedAgreement, cohenKappa } from "./kappa.ts";
import {
  type AlphaLevelRepeated,
  type AlphaSettings,
  type CodeUnplaced,
  krippendorffAlpha,
} from "./krippendorff.ts";
import type { LevelRefusal, LevelSettings } from "./level-table.ts";
import type { StanceTable } from "./stance-entry.ts";
import { type HolderUnknown, stanceOf } from "./stance-table.ts";

/** Issues whose answers are on one scale, so that agreement on them can be set against chance. */
export interface SharedScale<I extends string> {
  readonly issues: readonly I[];
  /** Share of all weight that they have, above 0 to 1. */
  readonly share: number;
}

/**
 * The scales that issues share: the same options, the same levels, the same range and unit, or yes and no.
 *
 * That with the most weight comes first, then by the order of the issues. An issue without weight is on none.
 */
export function sharedScales<H extends string, I extends string>({
  issues,
}: StanceTable<H, I>): readonly SharedScale<I>[] {
  const scales = new Map<string, SharedScale<I>>();
  for (const [column, issue] of issues.issues.entries()) {
    const share = issues.shares[column] as number;
    if (share === 0) continue;
    const key = scaleKey(issue);
    const scale = scales.get(key) ?? { issues: [], share: 0 };
    scales.set(key, { issues: [...scale.issues, issue.id], share: scale.share + share });
  }
  return [...scales.values()].toSorted((a, b) => b.share - a.share);
}

/**
 * Cohen's kappa of two holders on the issues of one shared scale, weighted by the issues: what their likeness is worth
 * beyond what chance would give. Disagreement counts by the square of the distance on levels and amounts, and whole on
 * options and on yes and no.
 *
 * Fails with `holder-unknown`, and as `cohenKappa` does when the issues named are not on one scale.
 */
export function kappaBetween<H extends string, I extends string>(
  table: StanceTable<H, I>,
  scale: SharedScale<I>,
  first: H,
  second: H,
): Result<ChanceCorrectedAgreement, HolderUnknown<H> | LevelRefusal<StanceValue>> {
  const unknown = [first, second].find((holder) => !table.holders.includes(holder));
  if (unknown !== undefined) return err({ code: "holder-unknown", holder: unknown, known: table.holders });
  const issues = issuesOn(table, scale);
  const shares = table.issues.issues.map((issue, column) => [issue, table.issues.shares[column]] as const);
  const codes = {
    first: issues.map((issue) => valueOf(table, first, issue.id)),
    second: issues.map((issue) => valueOf(table, second, issue.id)),
    weights: shares.filter(([issue]) => issues.includes(issue)).map(([, share]) => share as number),
  };
  return cohenKappa(codes, levelSettings(issues[0]));
}

/**
 * Krippendorff's alpha of all holders on the issues of one shared scale, each issue counting alike: how far the group
 * agrees beyond what chance would give.
 *
 * Fails as `krippendorffAlpha` does when the issues named are not on one scale.
 */
export function alphaOf<H extends string, I extends string>(
  table: StanceTable<H, I>,
  scale: SharedScale<I>,
): Result<AlphaAgreement, CodeRowMisshapen | CodeUnplaced | AlphaLevelRepeated> {
  const issues = issuesOn(table, scale);
  const codes = table.holders.map((holder) =>
    issues.map((issue) => {
      const value = valueOf(table, holder, issue.id);
      return typeof value === "boolean" ? String(value) : value;
    }),
  );
  return krippendorffAlpha(codes, alphaSettings(issues[0]));
}

function scaleKey<I extends string>(issue: Issue<I>): string {
  switch (issue.kind) {
    case "nominal":
      return JSON.stringify([issue.kind, issue.options]);
    case "ordinal":
      return JSON.stringify([issue.kind, issue.levels]);
    case "numeric":
      return JSON.stringify([issue.kind, issue.lowest, issue.highest, issue.unit]);
    case "binary":
      return issue.kind;
  }
}

function issuesOn<H extends string, I extends string>(
  { issues }: StanceTable<H, I>,
  scale: SharedScale<I>,
): readonly Issue<I>[] {
  return issues.issues.filter(({ id }) => scale.issues.includes(id));
}

function valueOf<H extends string, I extends string>(
  table: StanceTable<H, I>,
  holder: H,
  issue: I,
): StanceValue | null {
  const entry = stanceOf(table, holder, issue);
  return "value" in entry ? entry.value : null;
}

function levelSettings<I extends string>(issue: Issue<I> | undefined): LevelSettings<StanceValue> {
  switch (issue?.kind) {
    case "nominal":
      return { levels: issue.options, weighting: "unweighted", spacing: "even" };
    case "ordinal":
      return { levels: issue.levels, weighting: "quadratic", spacing: "even" };
    case "numeric":
      return { levels: "observed", weighting: "quadratic", spacing: "by-value" };
    case "binary":
    case undefined:
      return { levels: [false, true], weighting: "unweighted", spacing: "even" };
  }
}

function alphaSettings<I extends string>(issue: Issue<I> | undefined): AlphaSettings {
  switch (issue?.kind) {
    case "ordinal":
      return { metric: "ordinal", levels: issue.levels };
    case "numeric":
      return { metric: "interval", levels: null };
    case "nominal":
    case "binary":
    case undefined:
      return { metric: "nominal", levels: null };
  }
}
