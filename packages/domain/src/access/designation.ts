import type { AgencyId, CountryCode, PersonId } from "../id.ts";
import { compareText } from "../internal/text.ts";
import { err, ok, type Result } from "../result.ts";
import { formatBanner } from "./banner.ts";
import type { SupplementalMark } from "./cui-category.ts";
import { type Marking, UNMARKED } from "./marking.ts";

/** Who may be on a dissemination list: a person, or everybody of an agency, of its contractors or of a country's officials. */
export type ListedRecipient =
  | { readonly kind: "agency"; readonly agency: AgencyId; readonly person: PersonId | null }
  | { readonly kind: "contractor"; readonly agency: AgencyId; readonly person: PersonId | null }
  | { readonly kind: "partner"; readonly country: CountryCode; readonly person: PersonId | null };

/** Who asks to see something. A contractor works for the agency named; the public is everybody else. */
export type Viewer = ListedRecipient | { readonly kind: "public" };

/** A marking with what does not stand in its banner. */
export interface Designation {
  readonly marking: Marking;
  /** Cleared for the public: whoever asks may have it. Only what carries no mark at all is. */
  readonly isPublic: boolean;
  /** The agency that designated it; several for what is made of parts. In text order. */
  readonly designatedBy: readonly AgencyId[];
  /** The list of DL ONLY, in order; absent without that control. Nobody may receive what is made of parts whose lists share nobody. */
  readonly disseminationList: readonly ListedRecipient[] | null;
  /** The agencies inside an attorney's privilege: the designating one; of what is made of parts those inside every privilege. */
  readonly privilegedTo: readonly AgencyId[];
  readonly supplemental: readonly SupplementalMark[];
}

/** DL ONLY needs the list that it speaks of. */
export interface DisseminationListMissing {
  readonly code: "dissemination-list-missing";
}
/** A list without DL ONLY would not be kept to. */
export interface DisseminationListUnexpected {
  readonly code: "dissemination-list-unexpected";
}
/** The designating agency would shut itself out: nobody could lift the control any more. */
export interface DesignatorNotListed {
  readonly code: "designator-not-listed";
  readonly agency: AgencyId;
}
export type DesignationRefusal = DisseminationListMissing | DisseminationListUnexpected | DesignatorNotListed;

export interface DesignationParts {
  readonly marking: Marking;
  readonly agency: AgencyId;
  readonly disseminationList: readonly ListedRecipient[];
  readonly supplemental: readonly SupplementalMark[];
}

/**
 * The designation of something by one agency.
 *
 * Fails with `dissemination-list-missing`, `dissemination-list-unexpected`, and `designator-not-listed` when nobody of the
 * designating agency is on its own list.
 */
export function designate(parts: DesignationParts): Result<Designation, DesignationRefusal> {
  const { marking, agency, disseminationList, supplemental } = parts;
  const isByList = marking.controls.includes("dl-only");
  if (!isByList && disseminationList.length > 0) return err({ code: "dissemination-list-unexpected" });
  if (isByList && disseminationList.length === 0) return err({ code: "dissemination-list-missing" });
  const hasOwn = disseminationList.some((entry) => entry.kind === "agency" && entry.agency === agency);
  if (isByList && !hasOwn) return err({ code: "designator-not-listed", agency });
  return ok({
    marking,
    isPublic: false,
    designatedBy: [agency],
    disseminationList: isByList ? recipientsInOrder(disseminationList) : null,
    privilegedTo: [agency],
    supplemental: [...new Set(supplemental)].toSorted(compareText),
  });
}

/** What an agency found published: it carries no mark, and everybody may have it. */
export function publicDesignation(agency: AgencyId): Designation {
  return { ...undesignated(agency), isPublic: true };
}

/** What nobody has marked yet, answered for by this agency: released to nobody abroad (decisions/0004). */
export function undesignated(agency: AgencyId): Designation {
  return {
    marking: UNMARKED,
    isPublic: false,
    designatedBy: [agency],
    disseminationList: null,
    privilegedTo: [agency],
    supplemental: [],
  };
}

/** Whether an entry of a list covers the viewer: the person named, or everybody of that body where none is. */
export function isCovered(entry: ListedRecipient, viewer: Viewer): boolean {
  if (viewer.kind === "public" || bodyOf(entry) !== bodyOf(viewer)) return false;
  return entry.person === null || entry.person === viewer.person;
}

/** Who both entries cover; absent when nobody. */
export function coveredByBoth(one: ListedRecipient, other: ListedRecipient): ListedRecipient | null {
  if (bodyOf(one) !== bodyOf(other)) return null;
  if (one.person === null) return other;
  return other.person === null || other.person === one.person ? one : null;
}

/** The recipients in order, each once. */
export function recipientsInOrder(recipients: readonly ListedRecipient[]): readonly ListedRecipient[] {
  const byText = new Map(recipients.map((recipient) => [textOf(recipient), recipient]));
  return [...byText].toSorted(([one], [other]) => compareText(one, other)).map(([, recipient]) => recipient);
}

/** Whether two designations say the same. */
export function isSameDesignation(one: Designation, other: Designation): boolean {
  return sayingOf(one) === sayingOf(other);
}

function sayingOf({ marking, isPublic, ...rest }: Designation): string {
  const { designatedBy, disseminationList, supplemental } = rest;
  const list = disseminationList?.map(textOf) ?? [];
  return [formatBanner(marking), isPublic, designatedBy.join(), list.join(), supplemental.join()].join("\n");
}

function textOf(recipient: ListedRecipient): string {
  return `${bodyOf(recipient)}:${recipient.person ?? ""}`;
}

function bodyOf(recipient: ListedRecipient): string {
  return `${recipient.kind}:${recipient.kind === "partner" ? recipient.country : recipient.agency}`;
}
