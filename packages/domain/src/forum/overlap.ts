import type { CountryCode, TechnologyId } from "../id.ts";
import { compareText } from "../internal/text.ts";
import { TIE_TOLERANCE } from "../internal/tie.ts";
import { err, ok, type Result } from "../result.ts";
import type { ReadinessBand } from "../technology/index.ts";

/** What an effort, proposed or running, is about and who takes part. What is not known is absent; a list may be empty. */
export interface EffortScope {
  readonly technologies: readonly TechnologyId[] | null;
  readonly bands: readonly ReadinessBand[] | null;
  readonly members: readonly CountryCode[] | null;
  /** Ids of the issues that it takes up. */
  readonly issues: readonly string[] | null;
}

/** How close an effort must come to count as the same in each of the three respects. */
export interface OverlapSettings {
  /** Least number of technologies in common, from 1, and their least Jaccard index, 0 to 1. */
  readonly sharedTechnologiesMinimum: number;
  readonly technologyJaccardMinimum: number;
  /** Least number of readiness bands in common, from 1. */
  readonly sharedBandsMinimum: number;
  /** Least part of the proposed members that take part already, 0 to 1. */
  readonly membersContainedMinimum: number;
}

/** One technology and one band in common, four fifths of the members contained. */
export const OVERLAP_DEFAULTS: OverlapSettings = {
  sharedTechnologiesMinimum: 1,
  technologyJaccardMinimum: 0,
  sharedBandsMinimum: 1,
  membersContainedMinimum: 0.8,
};

export const OVERLAP_LABELS = ["duplicate", "adjacent", "apart"] as const;
export type OverlapLabel = (typeof OVERLAP_LABELS)[number];

/** A part of a whole, 0 to 1, or why there is none: one side is not known, or the whole is empty. */
export type OverlapShare =
  | { readonly value: number }
  | { readonly value: null; readonly reason: "not-known" | "nothing-named" };

/** What two efforts have in common, in text order; absent where one side is not known. */
export interface EffortOverlap {
  /** Duplicate when technology, band and members meet the settings; adjacent when two of them do. */
  readonly label: OverlapLabel;
  /** What the label would be if all that is not known met the settings. */
  readonly labelAtWorst: OverlapLabel;
  readonly sharedTechnologies: readonly TechnologyId[] | null;
  /** Technologies in common by all that either names (Jaccard). */
  readonly technologyJaccard: OverlapShare;
  readonly isSameTechnology: boolean | null;
  readonly sharedBands: readonly ReadinessBand[] | null;
  readonly isSameBand: boolean | null;
  /** Proposed members that take part already, and what part of the proposed members they are. */
  readonly containedMembers: readonly CountryCode[] | null;
  readonly membersContained: OverlapShare;
  readonly areMembersContained: boolean | null;
  /** Shown beside the label; does not decide it. */
  readonly sharedIssues: readonly string[] | null;
}

export interface OverlapSettingInvalid {
  readonly code: "overlap-setting-invalid";
  readonly field: keyof OverlapSettings;
  readonly value: number;
  readonly expected: "a whole number from 1" | "a number from 0 to 1";
}

/**
 * How much a proposed effort repeats one that runs, with all its figures.
 *
 * Fails with `overlap-setting-invalid` when a threshold is out of range.
 */
export function overlapBetween(
  proposed: EffortScope,
  existing: EffortScope,
  settings: OverlapSettings = OVERLAP_DEFAULTS,
): Result<EffortOverlap, OverlapSettingInvalid> {
  const problem = settingProblem(settings);
  if (problem !== null) return err(problem);

  const sharedTechnologies = shared(proposed.technologies, existing.technologies);
  const named = new Set([...(proposed.technologies ?? []), ...(existing.technologies ?? [])]);
  const technologyJaccard = shareOf(sharedTechnologies, named.size);
  const sharedBands = shared(proposed.bands, existing.bands);
  const containedMembers = shared(proposed.members, existing.members);
  const membersContained = shareOf(containedMembers, new Set(proposed.members).size);

  const isSameTechnology =
    sharedTechnologies === null
      ? null
      : sharedTechnologies.length >= settings.sharedTechnologiesMinimum &&
        isAtLeast(technologyJaccard, settings.technologyJaccardMinimum);
  const isSameBand = sharedBands === null ? null : sharedBands.length >= settings.sharedBandsMinimum;
  const areMembersContained =
    containedMembers === null ? null : isAtLeast(membersContained, settings.membersContainedMinimum);
  const tests = [isSameTechnology, isSameBand, areMembersContained];
  return ok({
    label: labelOf(tests.filter((isMet) => isMet === true).length),
    labelAtWorst: labelOf(tests.filter((isMet) => isMet !== false).length),
    sharedTechnologies,
    technologyJaccard,
    isSameTechnology,
    sharedBands,
    isSameBand,
    containedMembers,
    membersContained,
    areMembersContained,
    sharedIssues: shared(proposed.issues, existing.issues),
  });
}

function settingProblem(settings: OverlapSettings): OverlapSettingInvalid | null {
  const code = "overlap-setting-invalid";
  for (const field of ["sharedTechnologiesMinimum", "sharedBandsMinimum"] as const) {
    const value = settings[field];
    if (!(Number.isSafeInteger(value) && value >= 1)) {
      return { code, field, value, expected: "a whole number from 1" };
    }
  }
  for (const field of ["technologyJaccardMinimum", "membersContainedMinimum"] as const) {
    const value = settings[field];
    if (!(value >= 0 && value <= 1)) return { code, field, value, expected: "a number from 0 to 1" };
  }
  return null;
}

function shared<T extends string>(
  first: readonly T[] | null,
  second: readonly T[] | null,
): readonly T[] | null {
  if (first === null || second === null) return null;
  return [...new Set(first)].filter((item) => second.includes(item)).toSorted(compareText);
}

function shareOf(part: readonly string[] | null, whole: number): OverlapShare {
  if (part === null) return { value: null, reason: "not-known" };
  return whole === 0 ? { value: null, reason: "nothing-named" } : { value: part.length / whole };
}

function isAtLeast({ value }: OverlapShare, minimum: number): boolean {
  return value !== null && value >= minimum - TIE_TOLERANCE;
}

function labelOf(met: number): OverlapLabel {
  return met === 3 ? "duplicate" : met === 2 ? "adjacent" : "apart";
}
