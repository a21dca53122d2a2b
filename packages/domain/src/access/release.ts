import { type Designation, isCovered, type Viewer } from "./designation.ts";
import type { DisseminationControl } from "./dissemination-control.ts";
import { controlsOf, type Marking } from "./marking.ts";
import { type Release, type ReleaseDirectory, releaseAbroad } from "./release-list.ts";

/** The ways in which something leaves the register. */
export const CHANNELS = [
  "list",
  "detail",
  "search",
  "count",
  "csv",
  "xlsx",
  "docx",
  "print",
  "mail",
  "webhook",
  "calendar",
  "api",
] as const;
export type Channel = (typeof CHANNELS)[number];

export const CHANNEL_ACCESSES = ["allowed", "display-only", "denied"] as const;
export type ChannelAccess = (typeof CHANNEL_ACCESSES)[number];

/** What a viewer is to something that is marked. A partner is an official of another country. */
export const VIEWER_STANDINGS = [
  "own-agency",
  "other-agency",
  "contractor",
  "listed-partner",
  "display-only-partner",
  "unlisted-partner",
  "public",
] as const;
export type ViewerStanding = (typeof VIEWER_STANDINGS)[number];

const PARTNER_STANDING = {
  released: "listed-partner",
  displayed: "display-only-partner",
  withheld: "unlisted-partner",
} as const satisfies Record<Release, ViewerStanding>;

/** Without any control: our own government and its contractors, and abroad whoever a list names. */
const UNCONTROLLED: Readonly<Record<ViewerStanding, Release>> = {
  "own-agency": "released",
  "other-agency": "released",
  contractor: "released",
  "listed-partner": "released",
  "display-only-partner": "displayed",
  "unlisted-partner": "withheld",
  public: "withheld",
};

/** From whom each control withholds what they would receive without it. DL ONLY is not here: its list decides alone. */
const WITHHELD_FROM: Readonly<Record<Exclude<DisseminationControl, "dl-only">, readonly ViewerStanding[]>> = {
  "attorney-client": ["other-agency", "contractor", "listed-partner", "display-only-partner"],
  "attorney-wp": ["other-agency", "contractor", "listed-partner", "display-only-partner"],
  "display-only": [],
  "fed-only": ["contractor", "listed-partner", "display-only-partner"],
  fedcon: ["listed-partner", "display-only-partner"],
  nocon: ["contractor"],
  noforn: ["listed-partner", "display-only-partner"],
  "rel-to": [],
  relido: [],
};

/** What may be done by a channel with what is released, displayed or withheld. What is displayed leaves no copy. */
const CHANNEL_OF_RELEASE: Readonly<Record<Channel, Readonly<Record<Release, ChannelAccess>>>> = {
  list: { released: "allowed", displayed: "display-only", withheld: "denied" },
  detail: { released: "allowed", displayed: "display-only", withheld: "denied" },
  search: { released: "allowed", displayed: "display-only", withheld: "denied" },
  count: { released: "allowed", displayed: "display-only", withheld: "denied" },
  csv: { released: "allowed", displayed: "denied", withheld: "denied" },
  xlsx: { released: "allowed", displayed: "denied", withheld: "denied" },
  docx: { released: "allowed", displayed: "denied", withheld: "denied" },
  print: { released: "allowed", displayed: "denied", withheld: "denied" },
  mail: { released: "allowed", displayed: "denied", withheld: "denied" },
  webhook: { released: "allowed", displayed: "denied", withheld: "denied" },
  calendar: { released: "allowed", displayed: "denied", withheld: "denied" },
  api: { released: "allowed", displayed: "denied", withheld: "denied" },
};

/** How much a viewer may receive, and what keeps the rest from them. */
export interface ReleaseDecision {
  readonly release: Release;
  readonly standing: ViewerStanding;
  /** The controls that withhold it, in the order of a banner; empty when nobody ever released it to them. */
  readonly withheldBy: readonly DisseminationControl[];
}

/**
 * How much the viewer may receive of something so designated. Every control has to let it pass; DL ONLY overrides the
 * others. What is public everybody receives.
 */
export function releaseOf(
  designation: Designation,
  viewer: Viewer,
  directory: ReleaseDirectory,
): ReleaseDecision {
  const standing = standingOf(designation, viewer, directory);
  const { marking, isPublic, disseminationList } = designation;
  if (isPublic) return { release: "released", standing, withheldBy: [] };
  if (disseminationList !== null) {
    const isOnList = disseminationList.some((entry) => isCovered(entry, viewer));
    return isOnList
      ? { release: "released", standing, withheldBy: [] }
      : { release: "withheld", standing, withheldBy: ["dl-only"] };
  }
  const withheldBy = withholding(marking, standing);
  return { release: withheldBy.length > 0 ? "withheld" : UNCONTROLLED[standing], standing, withheldBy };
}

/**
 * What the viewer may do with it by this channel: have it, look at it, or not know of it.
 *
 * @example
 * ```ts
 * import { channelAccess, type CountryCode, designate, markingOf, parseAgencyId, releaseDirectory } from "@entente/domain";
 *
 * const japan = "JPN" as CountryCode;
 * const nobody = { countries: [], forums: [] };
 * const marking = markingOf({
 *   level: "cui",
 *   categories: [],
 *   controls: [],
 *   releasableTo: nobody,
 *   displayOnlyTo: { countries: [japan], forums: [] },
 * });
 * const doc = parseAgencyId("DOC");
 * const directory = releaseDirectory([japan], []);
 * if (marking.ok && doc.ok && directory.ok) {
 *   const parts = { marking: marking.value, agency: doc.value, disseminationList: [], supplemental: [] };
 *   const record = designate(parts);
 *   const viewer = { kind: "partner", country: japan, person: null } as const;
 *   if (record.ok) {
 *     const access = (["detail", "print"] as const).map((by) => channelAccess(record.value, viewer, by, directory.value));
 *     console.log(access.join(", ")); // → display-only, denied
 *   }
 * }
 * ```
 */
export function channelAccess(
  designation: Designation,
  viewer: Viewer,
  channel: Channel,
  directory: ReleaseDirectory,
): ChannelAccess {
  return CHANNEL_OF_RELEASE[channel][releaseOf(designation, viewer, directory).release];
}

/** What the viewer is to it. */
export function standingOf(
  { marking, privilegedTo }: Designation,
  viewer: Viewer,
  directory: ReleaseDirectory,
): ViewerStanding {
  if (viewer.kind === "public" || viewer.kind === "contractor") return viewer.kind;
  if (viewer.kind === "agency") return privilegedTo.includes(viewer.agency) ? "own-agency" : "other-agency";
  return PARTNER_STANDING[releaseAbroad(marking, viewer.country, directory)];
}

function withholding(marking: Marking, standing: ViewerStanding): readonly DisseminationControl[] {
  return controlsOf(marking).filter(
    (control) => control !== "dl-only" && WITHHELD_FROM[control].includes(standing),
  );
}
