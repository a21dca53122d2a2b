import { PassThrough } from "node:stream";
import { askerOf } from "@entente/api";
import { recommendationKey, taskingId } from "@entente/contract";
import { type Asker, type LiveSubject, type Repositories, type Session, STRANGER } from "@entente/db";
import { checkRole, type Instant } from "@entente/domain";
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
const VERSION = /^[1-9]\d{0,9}$/u;

export interface LiveParts {
  readonly hub: LiveHub;
  readonly repositoriesFor: (asker: Asker) => Repositories;
  readonly now: () => Instant;
  readonly known: KnownSessions;
  readonly hasStarted: () => boolean;
}

/** What somebody waits for, and the version of it that they see. */
interface Asked {
  readonly subject: LiveSubject;
  readonly version: number;
  /** What the request says that it comes from. */
  readonly source: string;
}

/**
 * Serves `/live?recommendation=CHIP-1&version=5` as server-sent events: one for each later version, with the version and
 * nothing of what changed, for as long as the session holds and the person may read it. It is no use of the session.
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
      const present = await presentVersion(parts, session, asked);
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
  const { subject, version } = asked;
  let told = version;
  let looking: Promise<void> | null = null;
  let isDue = false;

  const lookOnce = async () => {
    const session = await sessionOf(parts, hash);
    const present = session === null ? null : await presentVersion(parts, session, asked);
    if (present === null) {
      stream.end();
      return;
    }
    const isLater = present > told;
    told = Math.max(told, present);
    stream.write(isLater ? `event: changed\ndata: ${present}\n\n` : ": nothing new\n\n");
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
  const stopWaiting = parts.hub.wait(subject, look);
  const beat = setInterval(look, BEAT_MILLISECONDS);
  const last = setTimeout(() => stream.end(), STREAM_MILLISECONDS);
  look();
  return () => {
    stopWaiting();
    clearInterval(beat);
    clearTimeout(last);
  };
}

function sessionOf({ repositoriesFor, now }: LiveParts, hash: string): Promise<Session | null> {
  return repositoriesFor(STRANGER).sessions.find(hash, now());
}

/** The version as this person may see it; absent when they may not. */
async function presentVersion(
  { repositoriesFor }: LiveParts,
  { person }: Session,
  { subject, source }: Asked,
): Promise<number | null> {
  const { id, seat, agency, role } = person;
  if (!checkRole({ person: id, seat, agency, role }, "read-register").ok) return null;
  return repositoriesFor(askerOf(person, source)).live.versionOf(subject);
}

/** Throws `query-unknown` unless the address names one thing and a version of it. */
function askedIn(request: FastifyRequest): Asked {
  const { query } = request;
  const source = sourceOf(request);
  const parameters = Object.entries(query ?? {});
  const named = new Map(parameters);
  const version = String(named.get("version"));
  const recommendation = recommendationKey.safeParse(named.get("recommendation"));
  const tasking = taskingId.safeParse(named.get("tasking"));
  if (parameters.length !== 2 || !VERSION.test(version)) throw new BarrierError("live-unknown");
  if (recommendation.success) {
    return {
      subject: { kind: "recommendation", key: recommendation.data },
      version: Number(version),
      source,
    };
  }
  if (tasking.success)
    return { subject: { kind: "tasking", key: tasking.data }, version: Number(version), source };
  throw new BarrierError("live-unknown");
}
