import {
  type Account,
  type CountryCode,
  type EmailAddress,
  err,
  type Instant,
  ok,
  type PersonId,
} from "@entente/domain";
import { type SQL, sql } from "drizzle-orm";
import { v7 as uuidv7 } from "uuid";
import { appendToChain } from "../audit/append-to-chain.ts";
import { personChain, signInChain } from "../audit/chain.ts";
import { insertRows } from "../bulk-rows.ts";
import type { Asker, Database, Work } from "../database.ts";
import type { Signature } from "../ports.ts";
import { instantOf } from "../schema/column.ts";
import { identities, invitations, signInAttempts } from "../schema/index.ts";
import type { IdentityKey, Invitation, SignInAttempt, SignInRepository } from "../sign-in-port.ts";
import { startSession } from "./sessions.ts";

const OVERTAKEN = err({ code: "admission-overtaken" });
const UNIQUE_VIOLATION = "23505";

export function signInRepository(database: Database, asker: Asker): SignInRepository {
  return {
    invite: (invitation, signature) => database.write(asker, (work) => invite(work, invitation, signature)),

    begin: (stateHash, attempt) =>
      database.write(asker, async (work) => {
        await work.db.execute(sql`delete from sign_in_attempts where expires_at <= ${attempt.startedAt}`);
        await insertRows(work, signInAttempts, [{ stateHash, ...attempt }]);
      }),

    take: (stateHash, now) => database.write(asker, (work) => takeAttempt(work, stateHash, now)),

    known: ({ issuer, subject }, email, now) =>
      database.read(asker, async (work) => ({
        linked: await accountOf(
          work,
          sql`identities i on i.person = p.id and i.ended_at is null`,
          sql`i.issuer = ${issuer} and i.subject = ${subject}`,
        ),
        invited:
          email === null
            ? null
            : await accountOf(
                work,
                sql`invitations v on v.person = p.id`,
                openInvitation(issuer, email, now),
              ),
      })),

    admit: (identity, firstBy, session, signature) =>
      database
        .write(asker, async (work) => {
          const isHeld =
            firstBy === null
              ? await isBound(work, identity, session.person)
              : await bind(work, identity, firstBy, session.person, signature);
          if (!isHeld) return OVERTAKEN;
          await startSession(work, session, signature);
          return ok(undefined);
        })
        .catch((error: unknown) => {
          if (isTaken(error)) return OVERTAKEN;
          throw error;
        }),

    failed: (signature, provider, person, facts) =>
      database.write(asker, (work) => {
        const chain = person === null ? signInChain(provider) : personChain(person);
        const object = provider === null ? "sign-in" : `provider:${provider}`;
        return appendToChain(
          work,
          chain,
          { object, before: null, after: facts, outcome: "denied" },
          signature,
        );
      }),
  };
}

async function invite(work: Work, invitation: Invitation, signature: Signature): Promise<void> {
  const { id, person, issuer, email, expiresAt } = invitation;
  const withdrawn = await work.rows<{ id: string; person: PersonId }>(sql`
    update invitations v set ended_at = ${signature.at}
    where issuer = ${issuer} and email = ${email} and accepted_at is null and ended_at is null
    returning id, person
  `);
  await insertRows(work, invitations, [{ ...invitation, acceptedAt: null, endedAt: null }]);
  for (const earlier of withdrawn) {
    const event = {
      object: `invitation:${earlier.id}`,
      before: { issuer, email },
      after: { endedAt: signature.at },
      outcome: "accepted",
    } as const;
    await appendToChain(work, personChain(earlier.person), event, signature);
  }
  const event = {
    object: `invitation:${id}`,
    before: null,
    after: { person, issuer, email, expiresAt },
    outcome: "accepted",
  } as const;
  await appendToChain(work, personChain(person), event, signature);
}

async function takeAttempt(work: Work, stateHash: string, now: Instant): Promise<SignInAttempt | null> {
  interface Columns extends Omit<SignInAttempt, "startedAt" | "expiresAt"> {
    readonly startedAt: string;
    readonly expiresAt: string;
  }
  const [found] = await work.rows<Columns>(sql`
    delete from sign_in_attempts where state_hash = ${stateHash}
    returning provider, issuer, nonce, code_verifier as "codeVerifier", binding_hash as "bindingHash", origin, next,
      notice, person, started_at as "startedAt", expires_at as "expiresAt"
  `);
  if (found === undefined) return null;
  const attempt = {
    ...found,
    startedAt: instantOf(found.startedAt),
    expiresAt: instantOf(found.expiresAt),
  };
  return attempt.expiresAt > now ? attempt : null;
}

async function accountOf({ rows }: Work, joined: SQL, condition: SQL): Promise<Account | null> {
  const [found] = await rows<{ person: PersonId; country: CountryCode | null; isDisabled: boolean }>(sql`
    select p.id as person, p.country, p.disabled_at is not null as "isDisabled"
    from persons p join ${joined} where ${condition}
  `);
  return found ?? null;
}

function openInvitation(issuer: string, email: EmailAddress, now: Instant): SQL {
  return sql`
    issuer = ${issuer} and email = ${email} and accepted_at is null and v.ended_at is null and expires_at > ${now}
  `;
}

async function isBound({ rows }: Work, { issuer, subject }: IdentityKey, person: PersonId): Promise<boolean> {
  const found = await rows(sql`
    select from identities
    where issuer = ${issuer} and subject = ${subject} and person = ${person} and ended_at is null
    for share
  `);
  return found.length > 0;
}

/** Somebody bound the same identity in the same moment. */
function isTaken(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === UNIQUE_VIOLATION;
}

/** Uses the invitation up and binds the identity; false when the invitation was used or withdrawn meanwhile. */
async function bind(
  work: Work,
  { issuer, subject }: IdentityKey,
  email: EmailAddress,
  person: PersonId,
  signature: Signature,
): Promise<boolean> {
  const [used] = await work.rows<{ id: string }>(sql`
    update invitations v set accepted_at = ${signature.at}
    where person = ${person} and ${openInvitation(issuer, email, signature.at)}
    returning id
  `);
  if (used === undefined) return false;
  const id = uuidv7();
  await insertRows(work, identities, [{ id, issuer, subject, person, boundAt: signature.at, endedAt: null }]);
  const event = {
    object: `identity:${id}`,
    before: null,
    after: { issuer, subject, person, invitation: used.id, email },
    outcome: "accepted",
  } as const;
  await appendToChain(work, personChain(person), event, signature);
  return true;
}
