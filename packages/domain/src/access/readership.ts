import type { CountryCode } from "../id.ts";
import { compareText } from "../internal/text.ts";
import type { Designation, Viewer } from "./designation.ts";
import { releaseOf } from "./release.ts";
import { HOME_COUNTRY, type Release, type ReleaseDirectory } from "./release-list.ts";

/** Who may read a record, and so what is said about it. */
export interface Readership {
  /** Of the record, or of all recommendations that it belongs to or speaks of; absent where it carries none. */
  readonly designation: Designation | null;
  /** Whether its marking may release it abroad; what carries none is for our own government and its contractors. */
  readonly isReleasable: boolean;
  readonly directory: ReleaseDirectory;
}

/** What the viewer receives of the record. */
export function recordRelease({ designation, isReleasable, directory }: Readership, viewer: Viewer): Release {
  const isAtHome = viewer.kind === "agency" || viewer.kind === "contractor";
  if (!isAtHome && (!isReleasable || designation === null)) return "withheld";
  return designation === null ? "released" : releaseOf(designation, viewer, directory).release;
}

/** A country whose officials receive a record, to have or to look at. */
export interface ReceivingCountry {
  readonly country: CountryCode;
  readonly release: Exclude<Release, "withheld">;
}

/** The other countries whose officials receive the record, in text order. */
export function countriesReceiving(readership: Readership): readonly ReceivingCountry[] {
  return [...readership.directory.countries]
    .filter((country) => country !== HOME_COUNTRY)
    .toSorted(compareText)
    .flatMap((country) => {
      const release = recordRelease(readership, { kind: "partner", country, person: null });
      return release === "withheld" ? [] : [{ country, release }];
    });
}
