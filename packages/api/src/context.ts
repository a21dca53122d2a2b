import {
  type Asker,
  NOBODY,
  type Person,
  type Repositories,
  type Session,
  type Signature,
  STRANGER,
  type Submission,
} from "@entente/db";
import {
  type Actor,
  type Author,
  type CalendarDate,
  type Instant,
  sightOf,
  type TokenKind,
  type Viewer,
  viewerOf,
} from "@entente/domain";
import type { IdentityProviders } from "./session/identity-providers.ts";

/** What the process that listens gives to every call. */
export interface ApiContext {
  /** Absent when nobody is signed in. */
  readonly session: Session | null;
  readonly repositories: Repositories;
  readonly now: () => Instant;
  /** A new time-ordered UUID. */
  readonly newId: () => string;
  readonly requestId: string;
  /** The sender's own key for this change, so that sending it again does nothing; absent when none was given. */
  readonly idempotencyKey: string | null;
  /** The change of this call under that key; absent before it is known to be one, and without a key. */
  readonly submission: Submission | null;
  /** Where the call came from: `browser`, or the name that a client gives itself. */
  readonly source: string;
  /** The name that the browser or tool gives itself; absent when it gives none. */
  readonly userAgent: string | null;
  /** The caller's network address. */
  readonly address: string;
  /** Whether the made-up people may be signed in as: at this machine alone, and not where providers vouch for people. */
  readonly offersPersonas: boolean;
  readonly identityProviders: IdentityProviders;
  readonly notices: NoticeSettings;
  /** Origin of the application, for addresses that leave it. */
  readonly webOrigin: string;
  readonly sessions: SessionControl;
}

/** How people are told of things here. */
export interface NoticeSettings {
  /** Whether mail is set up; without it notices stay in the application. */
  readonly sendsMail: boolean;
  /** Hour of the day, in UTC, from which its digest is made. */
  readonly digestHour: number;
}

/** The session token as the process keeps it: in a cookie for browsers, in the answer for tools. */
export interface SessionControl {
  /** A new random token and the hash under which it is stored. */
  readonly newToken: () => { readonly token: string; readonly hash: string };
  /** A new random token for tools, recognizable as one of ours wherever it is found. */
  readonly newApiToken: (kind: TokenKind) => { readonly token: string; readonly hash: string };
  /** A new random token for the address of a calendar. */
  readonly newCalendarToken: () => { readonly token: string; readonly hash: string };
  /** The hash of a text that may be a token; absent when it cannot be one. */
  readonly hashOf: (token: string) => string | null;
  /** The hash of the token that came with this call; absent when none did. */
  readonly presentedHash: string | null;
  readonly set: (token: string, expiresAt: Instant) => void;
  readonly clear: () => void;
}

/** A context with a person, as procedures behind sign-in see it. */
export interface SignedInContext extends ApiContext {
  readonly session: Session;
  readonly actor: Actor;
  readonly viewer: Viewer;
  readonly today: CalendarDate;
}

export function actorOf({ id, seat, agency, role }: Person): Actor {
  return { person: id, seat, agency, role };
}

const SHOWING: readonly string[] = ["browser", "web"];

/** Whether what is asked for is shown on a page of ours; everybody else asks for a copy to keep. */
export function isShown(source: string): boolean {
  return SHOWING.includes(source);
}

/** Who asks storage: what is released to this person, to look at or to keep, and to nobody when nobody is signed in. */
export function askerOf(person: Person | null, source: string): Asker {
  if (person === null) return STRANGER;
  const way = isShown(source) ? "look" : "copy";
  return { person: person.id, sight: sightOf(viewerOf(person), way) };
}

export function authorOf({ person, seat, agency }: Actor): Author {
  return { person, seat, agency };
}

/** What the audit says of an attempt by somebody who is not signed in. */
export function visitorSignature(ctx: ApiContext, action: string): Signature {
  return { ...NOBODY, at: ctx.now(), action, source: ctx.source, requestId: ctx.requestId };
}

/** What the audit says of the change that this call makes. */
export function signatureOf(ctx: ApiContext, actor: Actor, action: string): Signature {
  return {
    by: authorOf(actor),
    role: actor.role,
    at: ctx.now(),
    action,
    source: ctx.source,
    requestId: ctx.requestId,
    ...(ctx.submission === null ? {} : { submission: ctx.submission }),
  };
}
