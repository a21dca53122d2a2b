import {
  type CuiCategory,
  type Designation,
  designate,
  type ListedRecipient,
  type Marking,
  type MarkingParts,
  markingOf,
  NOBODY_ABROAD,
  type PlainControl,
  type ReleaseList,
  releaseDirectory,
  releaseList,
} from "../access/index.ts";
import { type AgencyId, type CountryCode, type ForumId, parseCountryCode, parseForumId } from "../id.ts";
import { expectOk } from "./expect-result.ts";
import { DOC } from "./record-builder.ts";

export const country = (text: string): CountryCode => expectOk(parseCountryCode(text));
export const forum = (text: string): ForumId => expectOk(parseForumId(text));

const QUAD = ["AUS", "IND", "JPN", "USA"].map(country);
/** Countries and forums of these tests; the members of gpai are not listed. */
export const DIRECTORY = expectOk(
  releaseDirectory(["AUS", "CAN", "EU", "FRA", "GBR", "IND", "JPN", "KOR"].map(country), [
    { id: forum("quad"), members: QUAD },
    { id: forum("core"), members: ["JPN", "USA"].map(country) },
    { id: forum("gpai"), members: null },
  ]),
);

/** Countries by their code, forums by their id. */
export function listed(...names: readonly string[]): ReleaseList {
  const isForum = (name: string) => name === name.toLowerCase();
  return releaseList(names.filter((name) => !isForum(name)).map(country), names.filter(isForum).map(forum));
}

export const partsOf = (parts: Partial<MarkingParts> = {}): MarkingParts => ({
  level: "cui",
  categories: [],
  controls: [],
  releasableTo: NOBODY_ABROAD,
  displayOnlyTo: NOBODY_ABROAD,
  ...parts,
});

/** Controlled information with these parts, which must be a marking. */
export const marked = (parts: Partial<MarkingParts> = {}): Marking => expectOk(markingOf(partsOf(parts)));

/** Controlled information with these controls, and the category that privileges need. */
export function controlled(
  controls: readonly PlainControl[],
  lists: Partial<Pick<MarkingParts, "releasableTo" | "displayOnlyTo">> = {},
): Marking {
  const categories: readonly CuiCategory[] = ["PRIVILEGE"];
  return marked({ categories, controls, ...lists });
}

export const everybodyOf = (agency: AgencyId): ListedRecipient => ({ kind: "agency", agency, person: null });
export const officialsOf = (text: string): ListedRecipient => ({
  kind: "partner",
  country: country(text),
  person: null,
});

/** Designated by DOC, or another agency, with itself and these others on its list when the marking has one. */
export function designated(
  marking: Marking,
  agency: AgencyId = DOC,
  ...others: readonly ListedRecipient[]
): Designation {
  const disseminationList = marking.controls.includes("dl-only") ? [everybodyOf(agency), ...others] : [];
  return expectOk(designate({ marking, agency, disseminationList, supplemental: [] }));
}
