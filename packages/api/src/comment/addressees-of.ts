import type { MayRead, NameableAgency, NameablePerson } from "@entente/db";
import {
  type Addressee,
  agencyOf,
  type CountryCode,
  type Mention,
  mentionName,
  officesNamedIn,
  recordRelease,
  type Viewer,
  viewerOf,
} from "@entente/domain";
import type { SignedInContext } from "../context.ts";
import { refusalError } from "../refusal.ts";
import type { RecordAround } from "./spoken-record.ts";

/** Everybody who can be named in comments. */
export interface Nameable {
  readonly people: readonly NameablePerson[];
  readonly agencies: readonly NameableAgency[];
}

export async function nameable({ repositories: { comments } }: SignedInContext): Promise<Nameable> {
  const [people, agencies] = await Promise.all([comments.people(), comments.agencies()]);
  return { people, agencies };
}

/** As whom somebody of the agency reads. */
export function viewerAt({ agency, country }: NameableAgency): Viewer {
  return country === null
    ? { kind: "agency", agency, person: null }
    : { kind: "partner", country, person: null };
}

export function viewerFor({ person, ...rest }: NameablePerson): Viewer {
  return viewerOf({ id: person, ...rest });
}

/** Those chosen and those named in the text, each once, with what they receive of the record; refuses who is not there. */
export function addresseesOf(
  { readership }: RecordAround,
  text: string,
  chosen: readonly Mention[],
  { people, agencies }: Nameable,
): readonly Addressee[] {
  const known = new Map(agencies.map((one) => [one.agency, one]));
  const named = officesNamedIn(text, new Set(known.keys()));
  const mentions = [...chosen, ...named.map((office): Mention => ({ kind: "office", office }))];
  const distinct = new Map(mentions.map((mention) => [mentionName(mention), mention]));
  return [...distinct.values()].map((mention): Addressee => {
    const { viewer, country } = readerOf(mention);
    return { mention, country, release: recordRelease(readership, viewer) };
  });

  function readerOf(mention: Mention): { readonly viewer: Viewer; readonly country: CountryCode | null } {
    if (mention.kind === "office") {
      const agency = known.get(agencyOf(mention.office));
      if (agency === undefined) {
        throw refusalError({ code: "not-found", kind: "agency", value: mention.office });
      }
      return { viewer: viewerAt(agency), country: agency.country };
    }
    const person = people.find((one) => one.person === mention.person);
    if (person === undefined) {
      throw refusalError({ code: "not-found", kind: "person", value: mention.person });
    }
    return { viewer: viewerFor(person), country: person.country };
  }
}

/** Who may read a comment on the record that is shared with these countries. */
export function readersOf({ readership }: RecordAround, sharedWith: readonly CountryCode[]): MayRead {
  return (person) =>
    recordRelease(readership, viewerFor(person)) !== "withheld" &&
    (person.country === null || sharedWith.includes(person.country));
}
