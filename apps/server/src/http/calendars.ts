import { type CalendarRead, readCalendar } from "@entente/api";
import { STRANGER } from "@entente/db";
import { err, type Instant, secondsBetween } from "@entente/domain";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { presentedCalendarHash } from "../sign-in/token.ts";
import { BarrierError } from "./barrier.ts";
import { answerFor } from "./calendar-answer.ts";
import { firstOrigin } from "./call-context.ts";
import { entityTag, isHeldAlready } from "./entity-tag.ts";
import type { ProcedureParts } from "./procedures.ts";

/** What was read a moment ago is not noted again. */
const USE_SECONDS = 30;

/**
 * Calendars under `/calendar/TOKEN.ics`, for programs that can show nothing but an address. Whoever has the address
 * reads; what stands there is decided anew each time.
 */
export function addCalendars(app: FastifyInstance, parts: ProcedureParts): void {
  app.route<{ Params: { file: string } }>({
    method: ["GET", "HEAD"],
    url: "/calendar/:file",
    async handler(request, reply) {
      if (!parts.hasStarted()) throw new BarrierError("starting");
      const hash = presentedCalendarHash(request.params.file);
      const reading = { ...parts, webOrigin: firstOrigin(parts) };
      const read =
        hash === null ? err({ code: "calendar-unknown" } as const) : await readCalendar(reading, hash);
      if (!read.ok) {
        const { status, sentence } = answerFor(read.error);
        request.log.info({ calendar: read.error.code }, "refused");
        return reply.code(status).type("text/plain; charset=utf-8").send(`${sentence}\n`);
      }
      await note(parts, read.value, parts.now(), request);
      return sendFile(request, reply, read.value.file);
    },
  });
}

function sendFile(request: FastifyRequest, reply: FastifyReply, file: string): FastifyReply {
  const tag = entityTag(file);
  reply.header("etag", tag).header("cache-control", "private, no-cache");
  if (isHeldAlready(request.headers["if-none-match"], tag)) return reply.code(304).send();
  return reply
    .type("text/calendar; charset=utf-8")
    .header("content-disposition", 'inline; filename="entente.ics"')
    .send(file);
}

/** Notes the reading; it goes on while nothing can be written. */
async function note(
  { repositoriesFor }: ProcedureParts,
  { id, lastUsedAt }: CalendarRead,
  now: Instant,
  request: FastifyRequest,
): Promise<void> {
  if (lastUsedAt !== null && secondsBetween(lastUsedAt, now) < USE_SECONDS) return;
  try {
    await repositoriesFor(STRANGER).calendar.touch(id, now);
  } catch (error) {
    request.log.warn({ err: error }, "the reading of a calendar could not be noted");
  }
}
