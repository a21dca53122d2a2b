import type { PersonId, TokenId } from "@entente/domain";
import { type SQL, sql } from "drizzle-orm";
import { appendToChain } from "../audit/append-to-chain.ts";
import { personChain } from "../audit/chain.ts";
import { insertRows } from "../bulk-rows.ts";
import type { Asker, Database, Work } from "../database.ts";
import type { Signature } from "../ports.ts";
import { personsWhere } from "../repository/persons.ts";
import { instantOf } from "../schema/column.ts";
import { apiTokens } from "../schema/index.ts";
import type { NewToken, TokenLine, TokenRepository } from "../token-port.ts";

const LIST_LIMIT = 200;

export function tokenRepository(database: Database, asker: Asker): TokenRepository {
  return {
    create: (token, signature) => database.write(asker, (work) => createToken(work, token, signature)),

    find: (tokenHash, now) =>
      database.read(asker, async (work) => {
        const holds = sql`t.token_hash = ${tokenHash} and t.revoked_at is null and t.expires_at > ${now}
          and p.disabled_at is null`;
        const [found] = await linesWhere(work, holds);
        if (found === undefined) return null;
        const [person] = await personsWhere(work, sql`p.id = ${found.person}`);
        if (person === undefined) throw new Error(`the token of ${found.person} has no person`);
        const { id, name, scope, createdAt, expiresAt, lastUsedAt } = found;
        return { id, name, scope, createdAt, expiresAt, lastUsedAt, person };
      }),

    touch: (id, now) =>
      database.write(asker, async ({ db }) => {
        await db.execute(sql`
          update api_tokens set last_used_at = greatest(last_used_at, ${now}::timestamptz) where id = ${id}
        `);
      }),

    list: (of) =>
      database.read(asker, (work) =>
        linesWhere(work, "person" in of ? sql`t.person = ${of.person}` : sql`t.kind = ${of.kind}`),
      ),

    revoke: (id, person, signature) =>
      database.write(asker, async (work) => {
        const mine = person === null ? sql`id = ${id}` : sql`id = ${id} and person = ${person}`;
        return (await revoke(work, mine, signature)) > 0;
      }),
  };
}

async function createToken(work: Work, token: NewToken, signature: Signature): Promise<void> {
  await insertRows(work, apiTokens, [{ ...token, lastUsedAt: null, revokedAt: null }]);
  const { id, kind, name, person, scope, expiresAt } = token;
  const event = {
    object: `token:${id}`,
    before: null,
    after: { kind, name, scope, expiresAt },
    outcome: "accepted",
  } as const;
  await appendToChain(work, personChain(person), event, signature);
}

/** Revokes every token that acts as the person. */
export function revokeTokensOf(work: Work, person: PersonId, signature: Signature): Promise<number> {
  return revoke(work, sql`person = ${person}`, signature);
}

async function revoke(work: Work, which: SQL, signature: Signature): Promise<number> {
  const revoked = await work.rows<{ id: TokenId; name: string; person: PersonId }>(sql`
    update api_tokens set revoked_at = ${signature.at} where revoked_at is null and ${which}
    returning id, name, person
  `);
  for (const { id, name, person } of revoked) {
    const event = {
      object: `token:${id}`,
      before: { name },
      after: { revokedAt: signature.at },
      outcome: "accepted",
    } as const;
    await appendToChain(work, personChain(person), event, signature);
  }
  return revoked.length;
}

interface Columns extends Omit<TokenLine, "createdAt" | "expiresAt" | "lastUsedAt" | "revokedAt"> {
  readonly createdAt: string;
  readonly expiresAt: string;
  readonly lastUsedAt: string | null;
  readonly revokedAt: string | null;
}

async function linesWhere({ rows }: Work, condition: SQL): Promise<readonly TokenLine[]> {
  const found = await rows<Columns>(sql`
    select t.id, t.kind, t.name, t.person, p.name as "personName", t.scope, t.created_at as "createdAt",
      t.expires_at as "expiresAt", t.last_used_at as "lastUsedAt", t.revoked_at as "revokedAt"
    from api_tokens t join persons p on p.id = t.person where ${condition}
    order by t.created_at desc, t.id limit ${LIST_LIMIT}
  `);
  const moment = (value: string | null) => (value === null ? null : instantOf(value));
  return found.map((line) => ({
    ...line,
    createdAt: instantOf(line.createdAt),
    expiresAt: instantOf(line.expiresAt),
    lastUsedAt: moment(line.lastUsedAt),
    revokedAt: moment(line.revokedAt),
  }));
}
