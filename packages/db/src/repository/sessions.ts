import type { Instant, PersonId } from "@entente/domain";
import { type SQL, sql } from "drizzle-orm";
import { appendToChain } from "../audit/append-to-chain.ts";
import { personChain } from "../audit/chain.ts";
import type { Asker, Database, Work } from "../database.ts";
import type { Person, SessionRepository } from "../ports.ts";
import { instantOf } from "../schema/column.ts";

export function sessionRepository(database: Database, asker: Asker): SessionRepository {
  return {
    personas: () => database.read(asker, (work) => personsWhere(work, sql`p.is_persona`)),

    findPerson: (id) =>
      database.read(asker, async (work) => (await personsWhere(work, sql`p.id = ${id}`))[0] ?? null),

    start: (person, tokenHash, signature, expiresAt) =>
      database.write(asker, async (work) => {
        await work.db.execute(sql`
          insert into sessions (token_hash, person, created_at, expires_at)
          values (${tokenHash}, ${person}, ${signature.at}, ${expiresAt})
        `);
        const event = {
          object: `person:${person}`,
          before: null,
          after: { expiresAt },
          outcome: "accepted",
        } as const;
        await appendToChain(work, personChain(person), event, signature);
      }),

    find: (tokenHash, now) => database.read(asker, (work) => findSession(work, tokenHash, now)),

    end: (tokenHash, signature) =>
      database.write(asker, async (work) => {
        const [ended] = await work.rows<{ person: PersonId; expiresAt: string }>(sql`
          update sessions set ended_at = ${signature.at} where token_hash = ${tokenHash} and ended_at is null
          returning person, expires_at as "expiresAt"
        `);
        if (ended === undefined) return;
        const before = { expiresAt: instantOf(ended.expiresAt) };
        const event = {
          object: `person:${ended.person}`,
          before,
          after: { endedAt: signature.at },
          outcome: "accepted",
        } as const;
        await appendToChain(work, personChain(ended.person), event, signature);
      }),
  };
}

async function findSession(work: Work, tokenHash: string, now: Instant) {
  const [found] = await work.rows<{ person: PersonId; createdAt: string; expiresAt: string }>(sql`
    select person, created_at as "createdAt", expires_at as "expiresAt" from sessions
    where token_hash = ${tokenHash} and ended_at is null and expires_at > ${now}
  `);
  if (found === undefined) return null;
  const [person] = await personsWhere(work, sql`p.id = ${found.person}`);
  if (person === undefined) throw new Error(`the session of ${found.person} has no person`);
  return { person, createdAt: instantOf(found.createdAt), expiresAt: instantOf(found.expiresAt) };
}

/** Persons with the seat that they hold now; the first by name when they hold several. */
function personsWhere({ rows }: Work, condition: SQL): Promise<readonly Person[]> {
  return rows<Person>(sql`
    select p.id, p.name, p.role, p.agency, a.name as "agencyName", seat.id as seat, seat.title as "seatTitle",
      p.country, p.is_persona as "isPersona"
    from persons p join agencies a on a.id = p.agency
      left join lateral (
        select s.id, s.title from seat_holdings h join seats s on s.id = h.seat
        where h.person = p.id and h.to_day is null order by s.id limit 1
      ) as seat on true
    where ${condition}
    order by p.id
  `);
}
