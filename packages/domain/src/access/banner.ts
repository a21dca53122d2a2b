import type { CountryCode, ForumId } from "../id.ts";
import { err, ok, type Result } from "../result.ts";
import { type CuiCategory, categoryOf, SUPPLEMENTAL_MARKS, type SupplementalMark } from "./cui-category.ts";
import {
  CONTROL_MARKS,
  DISSEMINATION_CONTROLS,
  type DisseminationControl,
  type PlainControl,
  RELEASE_CONTROLS,
  type ReleaseControl,
} from "./dissemination-control.ts";
import {
  controlsOf,
  listOf,
  type Marking,
  type MarkingLevel,
  type MarkingParts,
  type MarkingRefusal,
  markingOf,
  type ReleaseListEmpty,
} from "./marking.ts";
import {
  forumCode,
  HOME_COUNTRY,
  NOBODY_ABROAD,
  type ReleaseDirectory,
  type ReleaseList,
} from "./release-list.ts";

/**
 * How an agency writes its banners: with the acronym or the word for controlled information, or with the acronym alone,
 * categories and controls in the designation indicator on the first page.
 */
export const BANNER_STYLES = ["acronym", "word", "indicator"] as const;
export type BannerStyle = (typeof BANNER_STYLES)[number];

/** The banner is empty. */
export interface BannerEmpty {
  readonly code: "banner-empty";
}
/** The banner does not begin with a level that the register holds. */
export interface BannerLevelUnknown {
  readonly code: "banner-level-unknown";
  readonly value: string;
  readonly expected: readonly string[];
}
/** Classified material is out of scope and must not be entered at all. */
export interface BannerClassified {
  readonly code: "banner-classified";
  readonly value: string;
}
/** A mark that is on none of the lists. */
export interface MarkUnknown {
  readonly code: "mark-unknown";
  readonly value: string;
}
/** A supplemental mark stands beside the banner. */
export interface SupplementalMarkInside {
  readonly code: "supplemental-mark-inside";
  readonly value: SupplementalMark;
}
/** Neither a country nor a forum of the register. */
export interface ReleaseNameUnknown {
  readonly code: "release-name-unknown";
  readonly control: ReleaseControl;
  readonly value: string;
}
/** The marks are right; their order, number or spelling is not. */
export interface BannerNotCanonical {
  readonly code: "banner-not-canonical";
  readonly value: string;
  readonly expected: string;
}
export type BannerRefusal =
  | BannerEmpty
  | BannerLevelUnknown
  | BannerClassified
  | MarkUnknown
  | SupplementalMarkInside
  | ReleaseNameUnknown
  | ReleaseListEmpty
  | BannerNotCanonical
  | MarkingRefusal;

type Place = "banner" | "portion";
const LEVEL_MARKS: Readonly<Record<Place, Readonly<Record<string, MarkingLevel>>>> = {
  banner: { UNCLASSIFIED: "unclassified", CUI: "cui", CONTROLLED: "cui" },
  portion: { U: "unclassified", CUI: "cui" },
};
const CLASSIFIED = ["TOP SECRET", "SECRET", "CONFIDENTIAL", "TS", "S", "C"];

/** The banner of a marking, in canonical order. */
export function formatBanner(marking: Marking, style: BannerStyle = "acronym"): string {
  const controlled = style === "word" ? "CONTROLLED" : "CUI";
  const level = marking.level === "cui" ? controlled : "UNCLASSIFIED";
  return style === "indicator" ? level : joined(level, marking, "banner");
}

/** The mark of a portion, such as `(CUI//SP-CTI//NF)`. If one portion is marked, all are (32 CFR 2002.20(f)(4)(ii)). */
export function formatPortionMark(marking: Marking): string {
  return `(${joined(marking.level === "cui" ? "CUI" : "U", marking, "portion")})`;
}

/** What the designation indicator says of the controls, each as it stands in a banner. */
export function formatControls(marking: Marking, place: Place = "banner"): readonly string[] {
  return controlsOf(marking).map((control) => {
    const mark = CONTROL_MARKS[control][place];
    return isReleaseControl(control) ? `${mark} ${formatList(listOf(marking, control))}` : mark;
  });
}

function joined(level: string, marking: Marking, place: Place): string {
  const parts = [marking.categories, formatControls(marking, place)].filter((marks) => marks.length > 0);
  return [level, ...parts.map((marks) => marks.join("/"))].join("//");
}

/** The home country, then countries, then forums. */
function formatList({ countries, forums }: ReleaseList): string {
  return [HOME_COUNTRY, ...countries, ...forums.map(forumCode)].join(", ");
}

/**
 * Reads a banner as it has to be written. What is recognized but written otherwise is refused with the right way to
 * write it.
 *
 * Fails with `banner-empty`; `banner-classified` wherever a classification is named; `banner-level-unknown`;
 * `mark-unknown`; `supplemental-mark-inside`; `release-name-unknown`; `release-list-empty`; as `markingOf` does; and with
 * `banner-not-canonical`.
 *
 * @example
 * ```ts
 * import { type CountryCode, formatPortionMark, parseBanner, releaseDirectory } from "@entente/domain";
 *
 * const directory = releaseDirectory(["AUS" as CountryCode, "GBR" as CountryCode], []);
 * if (directory.ok) {
 *   const read = parseBanner("CUI//SP-CTI/EXPT//REL TO USA, AUS, GBR", directory.value);
 *   if (read.ok) console.log(formatPortionMark(read.value)); // → (CUI//SP-CTI/EXPT//REL TO USA, AUS, GBR)
 *   const wrong = parseBanner("CUI//EXPT/SP-CTI//REL TO GBR, AUS", directory.value);
 *   if (!wrong.ok && wrong.error.code === "banner-not-canonical")
 *     console.log(wrong.error.expected); // → CUI//SP-CTI/EXPT//REL TO USA, AUS, GBR
 * }
 * ```
 */
export function parseBanner(text: string, directory: ReleaseDirectory): Result<Marking, BannerRefusal> {
  const marking = readMarks(text, "banner", directory);
  if (!marking.ok) return marking;
  const style = /^\s*controlled/iu.test(text) ? "word" : "acronym";
  return canonical(text, marking.value, formatBanner(marking.value, style));
}

/** Reads the mark of a portion, in parentheses; fails as `parseBanner` does. */
export function parsePortionMark(text: string, directory: ReleaseDirectory): Result<Marking, BannerRefusal> {
  const marking = readMarks(text.replace(/^\s*\(|\)\s*$/gu, ""), "portion", directory);
  return marking.ok ? canonical(text, marking.value, formatPortionMark(marking.value)) : marking;
}

function canonical(value: string, marking: Marking, expected: string): Result<Marking, BannerNotCanonical> {
  return value === expected ? ok(marking) : err({ code: "banner-not-canonical", value, expected });
}

interface ReadMarks {
  readonly categories: CuiCategory[];
  readonly controls: PlainControl[];
  readonly lists: Record<ReleaseControl, ReleaseList>;
}

/** The marks in whatever order and spelling they come, checked as a marking. */
function readMarks(text: string, place: Place, directory: ReleaseDirectory): Result<Marking, BannerRefusal> {
  const marks = text
    .toUpperCase()
    .split("/")
    .map((mark) => mark.trim().replace(/\s+/gu, " "))
    .filter((mark) => mark !== "");
  const [first, ...others] = marks;
  if (first === undefined) return err({ code: "banner-empty" });
  const classified = marks.find((mark) => CLASSIFIED.includes(mark));
  if (classified !== undefined) return err({ code: "banner-classified", value: classified });
  const levels = LEVEL_MARKS[place];
  const level = Object.hasOwn(levels, first) ? levels[first] : undefined;
  if (level === undefined) {
    return err({ code: "banner-level-unknown", value: first, expected: Object.keys(levels) });
  }

  const read: ReadMarks = {
    categories: [],
    controls: [],
    lists: { "rel-to": NOBODY_ABROAD, "display-only": NOBODY_ABROAD },
  };
  for (const mark of others) {
    const added = readMark(mark, read, directory);
    if (!added.ok) return added;
  }
  return markingOf(partsOf(level, read));
}

function partsOf(level: MarkingLevel, { categories, controls, lists }: ReadMarks): MarkingParts {
  return {
    level,
    categories,
    controls,
    releasableTo: lists["rel-to"],
    displayOnlyTo: lists["display-only"],
  };
}

type MarkRefusal = MarkUnknown | SupplementalMarkInside | ReleaseNameUnknown | ReleaseListEmpty;

function readMark(mark: string, read: ReadMarks, directory: ReleaseDirectory): Result<void, MarkRefusal> {
  const category = categoryOf(mark);
  if (category !== null) {
    read.categories.push(category);
    return ok(undefined);
  }
  const plain = DISSEMINATION_CONTROLS.find((control) => isMarkOf(mark, control));
  if (plain !== undefined && !isReleaseControl(plain)) {
    read.controls.push(plain);
    return ok(undefined);
  }
  const release = RELEASE_CONTROLS.find((control) => isListMark(mark, CONTROL_MARKS[control].banner));
  if (release !== undefined) return readList(mark, release, read, directory);
  const supplemental = SUPPLEMENTAL_MARKS.find((known) => known === mark);
  return supplemental === undefined
    ? err({ code: "mark-unknown", value: mark })
    : err({ code: "supplemental-mark-inside", value: supplemental });
}

function isMarkOf(mark: string, control: DisseminationControl): boolean {
  const { banner, portion } = CONTROL_MARKS[control];
  return mark === banner.toUpperCase() || mark === portion;
}

function isListMark(mark: string, written: string): boolean {
  return mark === written || mark.startsWith(`${written} `);
}

function readList(
  mark: string,
  control: ReleaseControl,
  read: ReadMarks,
  directory: ReleaseDirectory,
): Result<void, ReleaseNameUnknown | ReleaseListEmpty> {
  const countries: CountryCode[] = [...read.lists[control].countries];
  const forums: ForumId[] = [...read.lists[control].forums];
  const written = mark.slice(CONTROL_MARKS[control].banner.length).split(",");
  const names = written.map((name) => name.trim()).filter((name) => name !== "");
  for (const name of names) {
    const country = name as CountryCode;
    const forum = name.toLowerCase() as ForumId;
    if (directory.countries.has(country)) countries.push(country);
    else if (directory.forums.has(forum)) forums.push(forum);
    else return err({ code: "release-name-unknown", control, value: name });
  }
  if (countries.length + forums.length === 0) return err({ code: "release-list-empty", control });
  read.lists[control] = { countries, forums };
  return ok(undefined);
}

function isReleaseControl(control: DisseminationControl): control is ReleaseControl {
  return control === "rel-to" || control === "display-only";
}
