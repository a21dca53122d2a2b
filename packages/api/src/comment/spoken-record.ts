import type { SpokenRecord } from "@entente/db";
import {
  type CommentSubject,
  type CountryCode,
  containerDesignation,
  countriesReceiving,
  isReleasableKind,
  type Readership,
  type Viewer,
} from "@entente/domain";
import type { SignedInContext } from "../context.ts";
import { shownMarking } from "../marking/shown-marking.ts";
import { refusalError } from "../refusal.ts";

/** A record that the person may read, and who else may. */
export interface RecordAround extends SpokenRecord {
  readonly subject: CommentSubject;
  readonly readership: Readership;
}

/** The record, or the refusal that there is none: the same for one that the person may not read. */
export async function recordAround(ctx: SignedInContext, subject: CommentSubject): Promise<RecordAround> {
  const { comments, marking } = ctx.repositories;
  const found = await comments.findRecord(subject);
  if (found === null) throw refusalError({ code: "not-found", kind: "record", value: subject.key });
  const directory = await marking.directory(ctx.today);
  const [first, ...others] = found.designations;
  const designation = first === undefined ? null : containerDesignation([first, ...others], directory);
  const isReleasable = isReleasableKind(subject.kind);
  return { ...found, subject, readership: { designation, isReleasable, directory } };
}

/** What an answer says of the record: its marking, for which country the person asks, and names of these countries. */
export async function shownRecord(
  ctx: SignedInContext,
  { subject, designations }: RecordAround,
  named: readonly (CountryCode | null)[],
) {
  const country = countryOf(ctx.viewer);
  const marking = await shownMarking(ctx, designations);
  const countries = await ctx.repositories.reference.countries();
  return {
    subject,
    marking,
    country,
    countries: countries.filter(({ code }) => code === country || named.includes(code)),
  };
}

/** The other countries that receive the record. */
export function receivingOf({ readership }: RecordAround): readonly CountryCode[] {
  return countriesReceiving(readership).map(({ country }) => country);
}

/** Whose official the viewer is; absent at home. */
export function countryOf(viewer: Viewer): CountryCode | null {
  return viewer.kind === "partner" ? viewer.country : null;
}
