import type { AgencyId } from "../id.ts";
import { err, ok, type Result } from "../result.ts";
import type { ReleaseNameUnknown } from "./banner.ts";
import {
  type Designation,
  type DesignationParts,
  type DesignationRefusal,
  designate,
  publicDesignation,
} from "./designation.ts";
import { RELEASE_CONTROLS } from "./dissemination-control.ts";
import { listOf, type MarkingParts, type MarkingRefusal, markingOf } from "./marking.ts";
import { isNobody, type ReleaseDirectory } from "./release-list.ts";

/** A marking as a person wants it, in any order. */
export interface WantedMarking
  extends MarkingParts,
    Pick<DesignationParts, "disseminationList" | "supplemental"> {
  /** Everybody may have it. */
  readonly isPublic: boolean;
}

/** What is public carries no mark: everybody may have it, so nothing can be held back. */
export interface PublicCarriesNoMark {
  readonly code: "public-carries-no-mark";
}
export type WantedDesignationRefusal =
  | ReleaseNameUnknown
  | MarkingRefusal
  | DesignationRefusal
  | PublicCarriesNoMark;

/**
 * The designation that a person wants, by the agency that answers for it.
 *
 * Fails with `release-name-unknown` for a country or forum that is not in the directory, with what `markingOf` and
 * `designate` refuse, and with `public-carries-no-mark`.
 */
export function wantedDesignation(
  wanted: WantedMarking,
  agency: AgencyId,
  directory: ReleaseDirectory,
): Result<Designation, WantedDesignationRefusal> {
  const unknown = unknownName(wanted, directory);
  if (unknown !== null) return err(unknown);
  const { isPublic, disseminationList, supplemental, ...parts } = wanted;
  const marking = markingOf(parts);
  if (!marking.ok) return marking;
  if (!isPublic) return designate({ marking: marking.value, agency, disseminationList, supplemental });
  return isUnmarked(wanted) ? ok(publicDesignation(agency)) : err({ code: "public-carries-no-mark" });
}

function unknownName(wanted: MarkingParts, directory: ReleaseDirectory): ReleaseNameUnknown | null {
  for (const control of RELEASE_CONTROLS) {
    const { countries, forums } = listOf(wanted, control);
    const value =
      countries.find((country) => !directory.countries.has(country)) ??
      forums.find((forum) => !directory.forums.has(forum));
    if (value !== undefined) return { code: "release-name-unknown", control, value };
  }
  return null;
}

function isUnmarked(wanted: WantedMarking): boolean {
  const { level, categories, controls, releasableTo, displayOnlyTo, disseminationList, supplemental } =
    wanted;
  const marks = [categories, controls, disseminationList, supplemental];
  return (
    level === "unclassified" &&
    marks.every(({ length }) => length === 0) &&
    [releasableTo, displayOnlyTo].every(isNobody)
  );
}
