import type { AgencyId, CountryCode, PersonId } from "../id.ts";
import { compareText } from "../internal/text.ts";
import type { Designation, ListedRecipient, Viewer } from "./designation.ts";
import type { Employment } from "./employment.ts";
import { releaseOf } from "./release.ts";
import { HOME_COUNTRY, type ReleaseDirectory } from "./release-list.ts";

/** How something reaches a viewer: shown on a page of ours, or handed over as a copy that they keep. */
export const WAYS = ["look", "copy"] as const;
export type Way = (typeof WAYS)[number];

/**
 * One group of viewers and a way, as text: `look home`, `copy partner:GBR`. An audience lists those that may receive
 * something, a sight those that a viewer belongs to; who shares one with the audience receives it.
 */
export type AudienceKey = string;

/** Belongs to every audience: the sight of the register's own work, which keeps records in order whoever asks. */
const REGISTER: AudienceKey = "register";
/** Belongs to every sight but that of nobody. */
const EVERYBODY: AudienceKey = "everybody";

/** The register itself: jobs, seeding, the check of the audit. */
export const REGISTER_SIGHT: readonly AudienceKey[] = [REGISTER];
/** Nobody is known, so nothing is seen. */
export const NO_SIGHT: readonly AudienceKey[] = [];

/**
 * Who may receive something so designated on the day of this directory, for a store that has to find it again for each
 * viewer. It says what `releaseOf` says, viewer by viewer, and nothing else.
 */
export function audienceOf(designation: Designation, directory: ReleaseDirectory): readonly AudienceKey[] {
  if (designation.isPublic) return [EVERYBODY, REGISTER];
  const keys = groupsAskedAbout(designation, directory).flatMap(({ group, viewer }) =>
    WAYS.filter((way) => receives(designation, viewer, way, directory)).map((way) => keyOf(way, group)),
  );
  return [...new Set([...keys, REGISTER])].toSorted(compareText);
}

/** What of a person decides as whom they receive things. */
export interface ViewingPerson {
  readonly id: PersonId;
  readonly agency: AgencyId;
  readonly country: CountryCode | null;
  readonly employment: Employment | null;
}

/**
 * A person as the viewer that they are: an official of the country named; at home an employee of the government, or else a
 * contractor of the agency.
 */
export function viewerOf({ id, agency, country, employment }: ViewingPerson): ListedRecipient {
  if (country !== null && country !== HOME_COUNTRY) return { kind: "partner", country, person: id };
  return { kind: employment === "federal" ? "agency" : "contractor", agency, person: id };
}

/** What the viewer belongs to, by this way. */
export function sightOf(viewer: Viewer, way: Way): readonly AudienceKey[] {
  if (viewer.kind === "public") return [EVERYBODY];
  const groups = [groupOf(viewer.kind), bodyOf({ ...viewer, person: null }), bodyOf(viewer)];
  return [EVERYBODY, ...new Set(groups)].map((group) => (group === EVERYBODY ? group : keyOf(way, group)));
}

/** Whether everybody who receives the one also receives the other. May say no of two that cannot be compared by groups. */
export function isWithinAudience(one: readonly AudienceKey[], other: readonly AudienceKey[]): boolean {
  return other.includes(EVERYBODY) || one.every((key) => other.includes(key));
}

interface AskedAbout {
  readonly group: string;
  readonly viewer: Viewer;
}

/** Every group whose members all receive the same, with one of them. */
function groupsAskedAbout(designation: Designation, directory: ReleaseDirectory): readonly AskedAbout[] {
  const { disseminationList, privilegedTo } = designation;
  if (disseminationList !== null) {
    return disseminationList.map((entry) => ({ group: bodyOf(entry), viewer: entry }));
  }
  const abroad = countriesNamedBy(designation, directory).map(
    (country): ListedRecipient => ({ kind: "partner", country, person: null }),
  );
  const isForAllAtHome = receives(designation, ELSEWHERE.agency, "look", directory);
  const own = privilegedTo.map((agency): ListedRecipient => ({ kind: "agency", agency, person: null }));
  return [
    ...[...abroad, ...(isForAllAtHome ? [] : own)].map((viewer) => ({ group: bodyOf(viewer), viewer })),
    { group: groupOf("agency"), viewer: ELSEWHERE.agency },
    { group: groupOf("contractor"), viewer: ELSEWHERE.contractor },
  ];
}

/** Somebody of an agency that no designation names, and of its contractors. */
const ELSEWHERE = {
  agency: { kind: "agency", agency: "" as never, person: null },
  contractor: { kind: "contractor", agency: "" as never, person: null },
} as const satisfies Record<string, ListedRecipient>;

function receives(designation: Designation, viewer: Viewer, way: Way, directory: ReleaseDirectory): boolean {
  const { release } = releaseOf(designation, viewer, directory);
  return release === "released" || (release === "displayed" && way === "look");
}

function countriesNamedBy(
  { marking: { releasableTo, displayOnlyTo } }: Designation,
  { forums }: ReleaseDirectory,
): readonly CountryCode[] {
  const lists = [releasableTo, displayOnlyTo];
  const members = lists.flatMap((list) => list.forums.flatMap((forum) => [...(forums.get(forum) ?? [])]));
  return [...new Set([...lists.flatMap((list) => list.countries), ...members])];
}

/** Everybody of a kind, whatever their body. */
function groupOf(kind: ListedRecipient["kind"]): string {
  return { agency: "home", contractor: "contractors", partner: "abroad" }[kind];
}

function bodyOf(recipient: ListedRecipient): string {
  const body = recipient.kind === "partner" ? recipient.country : recipient.agency;
  return [recipient.kind, body, ...(recipient.person === null ? [] : [recipient.person])].join(":");
}

function keyOf(way: Way, group: string): AudienceKey {
  return `${way} ${group}`;
}
