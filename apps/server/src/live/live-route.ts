import { PassThrough } from "node:stream";
import { askerOf } from "@entente/api";
import { recommendationKey, taskingId } from "@entente/contract";
import {
  type Asker,
  type LiveKind,
  type LiveSubject,
  type Repositories,
  type Session,
  STRANGER,
} from "@entente/db";
import { checkRole, type Instant, parseCommentSubjectText } from "@entente/domain";
import type { FastifyBaseLogger, FastifyInstance, FastifyRequest } from "fastify";
import { BarrierError } from "../http/barrier.ts";
import type { KnownSessions } from "../http/rate-limit.ts";
import { sourceOf } from "../http/source.ts";
import { presentedBy } from "../sign-in/session-cookie.ts";
import type { LiveHub } from "./hub.ts";

/** How often a stream says that it lives, and looks whether its session does. */
const BEAT_MILLISECONDS = 20_000;
/** A stream ends after so long; the browser opens another. */
const STREAM_MILLISECONDS = 10 * 60_000;
/** Open streams of one session; more would be a fault or an attack. */
const STREAMS_MAXIMUM = 20;

interface Watchable {
  readonly kind: LiveKind;
  /** The parameter that says which version is seen, and what it may be. */
  readonly seen: string;
  readonly version: RegExp;
  /** The name of its events. */
  readonly event: string;
  /** Whether the text can name one. */
  readonly isKey: (text: string) => boolean;
}

const VERSION = { seen: "version", version: /^[1-9]\d{0,9}$/u, event: "changed" };
const WATCHABLE: readonly Watchable[] = [
  { kind: "recommendation", ...VERSION, isKey: (text) => recommendationKey.safeParse(text).success },
  { kind: "tasking", ...VERSION, isKey: (text) => taskingId.safeParse(text).success },
  {
    kind: "comments",
    seen: "said",
    version: /^(?:0|[1-9]\d{0,9})$/u,
    event: "commented",
    isKey: (text) => parseCommentSubjectText(text).ok,
  },
];

export interface LiveParts {
  readonly hub: LiveHub;
  readonly repositoriesFor: (asker: Asker) => Repositories;
  readonly now: () => Instant;
  readonly known: KnownSessions;
  readonly hasStarted: () => boolean;
}

/** Something that somebody waits for, and the version of it that they see. */
interface Watched {
  readonly subject: LiveSubject;
  readonly version: number;
  readonly event: string;
}

interface Asked {
  readonly watched: readonly Watched[];
  /** What the request says that it comes from. */
  readonly source: string;
}

/**
 * Serves `/live?recommendation=CHIP-1&version=5` as server-sent events: one for each later version, with the version and
 * nothing of what changed, for as long as the session holds and the person may read it. Of what the person may not read,
 * such as a comment for others, nothing is sent, not even that something was looked for. It is no use of the session.
 */
export function addLiveRoute(app: FastifyInstance, parts: LiveParts): void {
  const open = new Set<PassThrough>();
  const perSession = new Map<string, number>();
  app.addHook("preClose", async () => {
    for (const stream of open) stream.end();
  });

  app.route({
    method: "GET",
    url: "/live",
    handlerTimeout: STREAM_MILLISECONDS + 60_000,
    async handler(request, reply) {
      if (!parts.hasStarted()) throw new BarrierError("starting");
      const asked = askedIn(request);
      const presented = presentedBy(request);
      if (presented?.kind !== "session") throw new BarrierError("sign-in-missing");
      const { hash } = presented;
      const session = await sessionOf(parts, hash);
      if (session === null) throw new BarrierError("sign-in-missing");
      parts.known.remember(hash);
      const present = await presentVersions(parts, session, asked);
      if (present === null) throw new BarrierError("not-readable");
      const count = perSession.get(session.id) ?? 0;
      if (count >= STREAMS_MAXIMUM) throw new BarrierError("rate-exceeded");

      perSession.set(session.id, count + 1);
      const stream = new PassThrough();
      open.add(stream);
      const stop = follow(parts, hash, asked, stream, request.log);
      stream.once("close", () => {
        stop();
        open.delete(stream);
        const left = (perSession.get(session.id) ?? 1) - 1;
        if (left === 0) perSession.delete(session.id);
        else perSession.set(session.id, left);
      });
      request.raw.once("close", () => stream.destroy());
      reply.header("content-type", "text/event-stream; charset=utf-8");
      reply.header("x-accel-buffering", "no");
      return reply.send(stream);
    },
  });
}

/** Writes what is later than the person saw; what happened before the stream opened is found by its first look. */
function follow(
  parts: LiveParts,
  hash: string,
  asked: Asked,
  stream: PassThrough,
  log: FastifyBaseLogger,
): () => void {
  const { watched } = asked;
  const told = watched.map(({ version }) => version);
  let looking: Promise<void> | null = null;
  let isDue = false;
  let isBeat = false;

  const lookOnce = async () => {
    const session = await sessionOf(parts, hash);
    const present = session === null ? null : await presentVersions(parts, session, asked);
    // It may have ended while the storage was asked.
    if (stream.writableEnded || stream.destroyed) return;
    if (present === null) {
      stream.end();
      return;
    }
    for (const [index, { event }] of watched.entries()) {
      const [version, before] = [present[index] ?? 0, told[index] ?? 0];
      if (version > before) stream.write(`event: ${event}\ndata: ${version}\n\n`);
      told[index] = Math.max(version, before);
    }
    if (isBeat) stream.write(": still here\n\n");
    isBeat = false;
  };
  // One look at a time; what is heard meanwhile is looked for by the next.
  const look = () => {
    isDue = true;
    looking ??= lookWhileDue();
  };
  const lookWhileDue = async () => {
    try {
      while (isDue && !stream.writableEnded) {
        isDue = false;
        await lookOnce();
      }
    } catch (error) {
      log.warn({ err: error }, "a stream ended: the storage does not answer; the browser asks again");
      stream.end();
    } finally {
      looking = null;
    }
  };

  stream.write("retry: 5000\n\n");
  const stops = watched.map(({ subject }) => parts.hub.wait(subject, look));
  const beat = setInterval(() => {
    isBeat = true;
    look();
  }, BEAT_MILLISECONDS);
  const last = setTimeout(() => stream.end(), STREAM_MILLISECONDS);
  look();
  return () => {
    for (const stop of stops) stop();
    clearInterval(beat);
    clearTimeout(last);
  };
}

function sessionOf({ repositoriesFor, now }: LiveParts, hash: string): Promise<Session | null> {
  return repositoriesFor(STRANGER).sessions.find(hash, now());
}

/** The versions as this person may see them; absent when there is something that they may not. */
async function presentVersions(
  { repositoriesFor }: LiveParts,
  { person }: Session,
  { watched, source }: Asked,
): Promise<readonly number[] | null> {
  const { id, seat, agency, role } = person;
  if (!checkRole({ person: id, seat, agency, role }, "read-register").ok) return null;
  const { live } = repositoriesFor(askerOf(person, source));
  const versions = await Promise.all(watched.map(({ subject }) => live.versionOf(subject)));
  const known = versions.filter((version) => version !== null);
  return known.length < versions.length ? null : known;
}

/** Throws `live-unknown` unless the address names something and the version of it that is seen, and nothing else. */
function askedIn(request: FastifyRequest): Asked {
  const parameters = new Map<string, unknown>(Object.entries(request.query ?? {}));
  const watched = WATCHABLE.flatMap((one): readonly Watched[] => {
    const [key, version] = [parameters.get(one.kind), parameters.get(one.seen)];
    if (typeof key !== "string" || typeof version !== "string") return [];
    if (!one.isKey(key) || !one.version.test(version)) return [];
    return [{ subject: { kind: one.kind, key }, version: Number(version), event: one.event }];
  });
  if (watched.length === 0 || parameters.size !== 2 * watched.length) throw new BarrierError("live-unknown");
  return { watched, source: sourceOf(request) };
}
