import {
  type AgencyId,
  agencyOf,
  type CountryCode,
  type OfficeId,
  type PersonId,
  parseOfficeId,
} from "../id.ts";
import { err, ok, type Result } from "../result.ts";

/** Somebody who is named in a comment and told of it: an office, by whoever is told for it, or one person. */
export type Mention =
  | { readonly kind: "office"; readonly office: OfficeId }
  | { readonly kind: "person"; readonly person: PersonId };

/** Somebody mentioned, whose official they are, and what they receive of the record. */
export interface Addressee {
  readonly mention: Mention;
  /** Absent at home. */
  readonly country: CountryCode | null;
  readonly release: "released" | "displayed" | "withheld";
}

/**
 * What keeps the comment from them: `record-not-released`, they do not receive the record; `display-only`, they may look
 * at it, and nothing about it is sent to them; `not-shared`, the comment leaves their country out; `without-share`, an
 * official of another country names agencies with a share in the record alone.
 */
export const MENTION_OBSTACLES = [
  "record-not-released",
  "display-only",
  "not-shared",
  "without-share",
] as const;
export type MentionObstacle = (typeof MENTION_OBSTACLES)[number];

/** Somebody mentioned may not see the comment. */
export interface MentionOutOfSight {
  readonly code: "mention-out-of-sight";
  readonly mention: Mention;
  readonly obstacle: MentionObstacle;
  /** Whose official they are; absent at home. */
  readonly country: CountryCode | null;
  /** With `without-share`, the agencies that may be named. */
  readonly shares: readonly AgencyId[];
}

/** What decides who may be mentioned in a comment. */
export interface MentionScope {
  /** Whose official the author is; absent at home. */
  readonly country: CountryCode | null;
  readonly sharedWith: readonly CountryCode[];
  /** Agencies with a share in the record. */
  readonly shares: readonly AgencyId[];
}

/** An agency in capitals after `@`, or a part of it after a stroke; not within a word or an address. */
const NAMED = /(?<![\p{L}\p{N}_.@/-])@([A-Z][A-Z0-9-]*(?:\/[A-Z][A-Z0-9-]*)?)(?![\p{L}\p{N}_@])/gu;

/**
 * The offices of these agencies that a text names, such as `@NIST` or `@STATE/EB`, in its order, each once. Whatever else
 * stands after an `@` is text.
 */
export function officesNamedIn(text: string, agencies: ReadonlySet<AgencyId>): readonly OfficeId[] {
  const named = [...text.matchAll(NAMED)].flatMap(([, name = ""]) => {
    const office = parseOfficeId(name.replace(/-+$/u, ""));
    return office.ok && agencies.has(agencyOf(office.value)) ? [office.value] : [];
  });
  return [...new Set(named)];
}

/** Each once, in the order given. */
export function distinctMentions(mentions: readonly Mention[]): readonly Mention[] {
  return [...new Map(mentions.map((mention) => [mentionName(mention), mention])).values()];
}

/** The same for the same office or person. */
export function mentionName(mention: Mention): string {
  return mention.kind === "office" ? `office:${mention.office}` : `person:${mention.person}`;
}

/** Nothing when everybody mentioned may read the comment; fails with `mention-out-of-sight` for the first who may not. */
export function checkMentions(
  addressees: readonly Addressee[],
  scope: MentionScope,
): Result<void, MentionOutOfSight> {
  for (const addressee of addressees) {
    const obstacle = obstacleTo(addressee, scope);
    if (obstacle === null) continue;
    const { mention, country } = addressee;
    const shares = obstacle === "without-share" ? scope.shares : [];
    return err({ code: "mention-out-of-sight", mention, obstacle, country, shares });
  }
  return ok(undefined);
}

function obstacleTo({ mention, country, release }: Addressee, scope: MentionScope): MentionObstacle | null {
  if (scope.country !== null && !isOfShare(mention, scope.shares)) return "without-share";
  if (release === "withheld") return "record-not-released";
  if (release === "displayed") return "display-only";
  return country === null || scope.sharedWith.includes(country) ? null : "not-shared";
}

function isOfShare(mention: Mention, shares: readonly AgencyId[]): boolean {
  return mention.kind === "office" && shares.includes(agencyOf(mention.office));
}
