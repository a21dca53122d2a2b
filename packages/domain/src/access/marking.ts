import { compareText } from "../internal/text.ts";
import { err, ok, type Result } from "../result.ts";
import { type CuiCategory, isSpecified } from "./cui-category.ts";
import {
  DISSEMINATION_CONTROLS,
  type DisseminationControl,
  excludedPair,
  isPrivilege,
  type PlainControl,
  PRIVILEGE_CATEGORY,
  type ReleaseControl,
  UNCLASSIFIED_CONTROLS,
} from "./dissemination-control.ts";
import { isNobody, NOBODY_ABROAD, type ReleaseList, releaseList } from "./release-list.ts";

/** The register holds nothing that is classified. */
export const MARKING_LEVELS = ["unclassified", "cui"] as const;
export type MarkingLevel = (typeof MARKING_LEVELS)[number];

/** What a marking is made of, in any order. A list that names somebody is its control. */
export interface MarkingParts {
  readonly level: MarkingLevel;
  readonly categories: readonly CuiCategory[];
  readonly controls: readonly PlainControl[];
  readonly releasableTo: ReleaseList;
  readonly displayOnlyTo: ReleaseList;
}

/** A marking, checked and in canonical order: Specified categories before Basic ones, each kind and the controls by text. */
export type Marking = MarkingParts;

export interface CategoryOnUnclassified {
  readonly code: "category-on-unclassified";
  readonly category: CuiCategory;
}
export interface ControlOnUnclassified {
  readonly code: "control-on-unclassified";
  readonly control: DisseminationControl;
  readonly allowed: readonly DisseminationControl[];
}
export interface ControlsExclusive {
  readonly code: "controls-exclusive";
  readonly first: DisseminationControl;
  readonly second: DisseminationControl;
}
export interface PrivilegeCategoryMissing {
  readonly code: "privilege-category-missing";
  readonly control: DisseminationControl;
  readonly needed: CuiCategory;
}
/** A list that names nobody abroad. */
export interface ReleaseListEmpty {
  readonly code: "release-list-empty";
  readonly control: ReleaseControl;
}
/** Somebody would be given a copy and refused one at once. */
export interface ReleaseListsOverlap {
  readonly code: "release-lists-overlap";
  readonly names: readonly string[];
}
export type MarkingRefusal =
  | CategoryOnUnclassified
  | ControlOnUnclassified
  | ControlsExclusive
  | PrivilegeCategoryMissing
  | ReleaseListEmpty
  | ReleaseListsOverlap;

/** Uncontrolled, and released to nobody abroad: what is not known to be releasable is not released (decisions/0004). */
export const UNMARKED: Marking = {
  level: "unclassified",
  categories: [],
  controls: [],
  releasableTo: NOBODY_ABROAD,
  displayOnlyTo: NOBODY_ABROAD,
};

/**
 * The marking of these parts.
 *
 * Fails with `release-list-empty` for a list of the home country alone; `release-lists-overlap` when a country or forum is
 * named by both lists; `category-on-unclassified` and `control-on-unclassified` for what only controlled information has;
 * `privilege-category-missing`; `controls-exclusive`.
 */
export function markingOf(parts: MarkingParts): Result<Marking, MarkingRefusal> {
  const releasable = checkList("rel-to", parts.releasableTo);
  if (!releasable.ok) return releasable;
  const displayed = checkList("display-only", parts.displayOnlyTo);
  if (!displayed.ok) return displayed;
  const marking = markingInOrder({
    ...parts,
    releasableTo: releasable.value,
    displayOnlyTo: displayed.value,
  });
  const checked = checkMarking(marking);
  return checked.ok ? ok(marking) : checked;
}

/** Parts that are known to go together, in canonical order. */
export function markingInOrder(parts: MarkingParts): Marking {
  const { level, categories, controls, releasableTo, displayOnlyTo } = parts;
  return {
    level,
    categories: [...new Set(categories)].toSorted(byKindThenText),
    controls: DISSEMINATION_CONTROLS.filter(isPlain).filter((control) => controls.includes(control)),
    releasableTo,
    displayOnlyTo,
  };
}

/** All controls of the marking, those with a list among them, in the order of a banner. */
export function controlsOf(marking: Marking): readonly DisseminationControl[] {
  return DISSEMINATION_CONTROLS.filter((control) =>
    isPlain(control) ? marking.controls.includes(control) : !isNobody(listOf(marking, control)),
  );
}

/** The list that follows a control. */
export function listOf(marking: Marking, control: ReleaseControl): ReleaseList {
  return control === "rel-to" ? marking.releasableTo : marking.displayOnlyTo;
}

function isPlain(control: DisseminationControl): control is PlainControl {
  return control !== "rel-to" && control !== "display-only";
}

function byKindThenText(one: CuiCategory, other: CuiCategory): number {
  return Number(isSpecified(other)) - Number(isSpecified(one)) || compareText(one, other);
}

function checkList(control: ReleaseControl, list: ReleaseList): Result<ReleaseList, ReleaseListEmpty> {
  const checked = releaseList(list.countries, list.forums);
  return isNobody(checked) && !isNobody(list) ? err({ code: "release-list-empty", control }) : ok(checked);
}

function checkMarking(marking: Marking): Result<void, MarkingRefusal> {
  const { level, categories, releasableTo, displayOnlyTo } = marking;
  const names: readonly string[] = [...displayOnlyTo.countries, ...displayOnlyTo.forums];
  const both = [...releasableTo.countries, ...releasableTo.forums].filter((name) => names.includes(name));
  if (both.length > 0) return err({ code: "release-lists-overlap", names: both });

  const controls = controlsOf(marking);
  if (level === "unclassified") {
    const [category] = categories;
    if (category !== undefined) return err({ code: "category-on-unclassified", category });
    const allowed: readonly DisseminationControl[] = UNCLASSIFIED_CONTROLS;
    const control = controls.find((found) => !allowed.includes(found));
    if (control !== undefined) return err({ code: "control-on-unclassified", control, allowed });
  }
  const privilege = controls.find(isPrivilege);
  if (privilege !== undefined && !categories.includes(PRIVILEGE_CATEGORY)) {
    return err({ code: "privilege-category-missing", control: privilege, needed: PRIVILEGE_CATEGORY });
  }
  const pair = excludedPair(controls);
  if (pair === null) return ok(undefined);
  const [first, second] = pair;
  return err({ code: "controls-exclusive", first, second });
}
