import { type Instant, isSessionOver, type PersonId, type SessionId } from "@entente/domain";
import { type SQL, sql } from "drizzle-orm";
import { appendToChain } from "../audit/append-to-chain.ts";
import { personChain } from "../audit/chain.ts";
import { insertRows } from "../bulk-rows.ts";
import type { Asker, Database, Work } from "../database.ts";
import type { Signature } from "../ports.ts";
import { instantOf } from "../schema/column.ts";
import { sessions } from "../schema/index.ts";
import type { NewSession, SessionLine, SessionPlace, SessionRepository } from "../session-port.ts";
import { personsWhere } from "./persons.ts";

const LIST_LIMIT = 100;

export function sessionRepository(database: Database, asker: Asker): SessionRepository {
  return {
    personas: () =>
      database.read(asker, (work) => personsWhere(work, sql`p.is_persona and p.disabled_at is null`)),

    findPerson: (id) =>
      database.read(asker, async (work) => (await personsWhere(work, sql`p.id = ${id}`))[0] ?? null),

    start: (session, signature) => database.write(asker, (work) => startSession(work, session, signature)),

    find: (tokenHash, now) => database.read(asker, (work) => findSession(work, tokenHash, now)),

    touch: (tokenHash, now) =>
      database.write(asker, async ({ db }) => {
        await db.execute(sql`
          update sessions set last_used_at = greatest(last_used_at, ${now}::timestamptz)
          where token_hash = ${tokenHash} and ended_at is null
        `);
      }),

    list: (person, now) =>
      database.read(asker, async (work) => {
        const held = await timesWhere(work, sql`s.person = ${person} and s.expires_at > ${now}`);
        return held.filter((times) => !isSessionOver(times, now)).slice(0, LIST_LIMIT);
      }),

    end: (person, session, signature) =>
      database.write(asker, async (work) => {
        const mine = sql`person = ${person} and id = ${session}`;
        return (await endSessions(work, mine, signature)) > 0;
      }),

    endAll: (person, signature) =>
      database.write(asker, (work) => endSessions(work, sql`person = ${person}`, signature)),
  };
}

/** Ends the session that this one replaces, then starts it, each with its audit row. */
export async function startSession(work: Work, session: NewSession, signature: Signature): Promise<void> {
  const { evidence, replaces, ...row } = session;
  if (replaces !== null) await endSessions(work, sql`token_hash = ${replaces}`, signature);
  await insertRows(work, sessions, [
    { ...row, createdAt: signature.at, lastUsedAt: signature.at, endedAt: null },
  ]);
  const { id, person, provider, notice, authenticatedAt, expiresAt, address, userAgent } = session;
  const event = {
    object: `session:${id}`,
    before: null,
    after: { provider, notice, authenticatedAt, expiresAt, address, userAgent, ...evidence },
    outcome: "accepted",
  } as const;
  await appendToChain(work, personChain(person), event, signature);
}

/** Ends what still holds of the sessions that match, and says how many. */
export async function endSessions(work: Work, which: SQL, signature: Signature): Promise<number> {
  const ended = await work.rows<{ id: SessionId; person: PersonId; expiresAt: string }>(sql`
    update sessions set ended_at = ${signature.at}
    where ended_at is null and expires_at > ${signature.at} and ${which}
    returning id, person, expires_at as "expiresAt"
  `);
  for (const { id, person, expiresAt } of ended) {
    const event = {
      object: `session:${id}`,
      before: { expiresAt: instantOf(expiresAt) },
      after: { endedAt: signature.at },
      outcome: "accepted",
    } as const;
    await appendToChain(work, personChain(person), event, signature);
  }
  return ended.length;
}

async function findSession(work: Work, tokenHash: string, now: Instant) {
  const [times] = await timesWhere(work, sql`s.token_hash = ${tokenHash} and p.disabled_at is null`);
  if (times === undefined || isSessionOver(times, now)) return null;
  const { id, createdAt, lastUsedAt, authenticatedAt, provider, expiresAt } = times;
  if (expiresAt <= now) return null;
  const [person] = await personsWhere(work, sql`p.id = ${times.person}`);
  if (person === undefined) throw new Error(`the session of ${times.person} has no person`);
  return { id, person, createdAt, lastUsedAt, authenticatedAt, provider, expiresAt, token: null };
}

interface TimesColumns extends SessionPlace {
  readonly id: SessionId;
  readonly person: PersonId;
  readonly createdAt: string;
  readonly lastUsedAt: string;
  readonly authenticatedAt: string | null;
  readonly expiresAt: string;
}

interface Times extends SessionLine {
  readonly person: PersonId;
  readonly authenticatedAt: Instant | null;
  readonly expiresAt: Instant;
}

/** Sessions that nobody ended, the last used first. */
async function timesWhere({ rows }: Work, condition: SQL): Promise<readonly Times[]> {
  const found = await rows<TimesColumns>(sql`
    select s.id, s.person, s.created_at as "createdAt", coalesce(s.last_used_at, s.created_at) as "lastUsedAt",
      s.authenticated_at as "authenticatedAt", s.expires_at as "expiresAt", s.provider,
      s.user_agent as "userAgent", coalesce(s.address, '') as address
    from sessions s join persons p on p.id = s.person
    where s.ended_at is null and ${condition}
    order by 4 desc, s.id
  `);
  return found.map((columns) => ({
    ...columns,
    createdAt: instantOf(columns.createdAt),
    lastUsedAt: instantOf(columns.lastUsedAt),
    authenticatedAt: columns.authenticatedAt === null ? null : instantOf(columns.authenticatedAt),
    expiresAt: instantOf(columns.expiresAt),
  }));
}
