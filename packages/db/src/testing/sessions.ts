import {
  type EmailAddress,
  type Instant,
  type InvitationId,
  type PersonId,
  type ProviderId,
  type SessionId,
  SYSTEM_USE_NOTICE,
  secondsAfter,
  type TokenId,
} from "@entente/domain";
import { sql } from "drizzle-orm";
import { v7 as uuidv7 } from "uuid";
import { type Database, registerItself } from "../database.ts";
import { repositories } from "../repositories.ts";
import type { NewSession } from "../session-port.ts";
import type { SignInAttempt } from "../sign-in-port.ts";
import type { NewToken } from "../token-port.ts";
import { SEED_SIGNATURE, TEST_NOW } from "./records.ts";

const TWELVE_HOURS = 12 * 60 * 60;
const FORTNIGHT = 14 * 24 * 60 * 60;

export const TEST_PROVIDER = "test-provider" as ProviderId;
export const TEST_ISSUER = "https://id.example.gov";

/** A session that its person starts at `at`, under a token with this hash. */
export function testSession(person: PersonId, tokenHash: string, at: Instant = TEST_NOW): NewSession {
  return {
    id: uuidv7() as SessionId,
    person,
    tokenHash,
    authenticatedAt: at,
    expiresAt: secondsAfter(at, TWELVE_HOURS),
    provider: null,
    notice: SYSTEM_USE_NOTICE,
    userAgent: "Test/1.0",
    address: "127.0.0.1",
    evidence: {},
    replaces: null,
  };
}

/** A token for tools of the person, with this hash. */
export function testToken(person: PersonId, tokenHash: string, at: Instant = TEST_NOW): NewToken {
  return {
    id: uuidv7() as TokenId,
    kind: "personal",
    name: "A tool",
    person,
    tokenHash,
    scope: ["read-register"],
    createdAt: at,
    expiresAt: secondsAfter(at, FORTNIGHT),
  };
}

/** A sign-in that leaves for the provider at `at`. */
export function testAttempt(at: Instant = TEST_NOW): SignInAttempt {
  return {
    provider: TEST_PROVIDER,
    issuer: TEST_ISSUER,
    nonce: "a nonce",
    codeVerifier: "a verifier",
    bindingHash: "a binding",
    origin: "https://entente.example.gov",
    next: "/portfolio",
    notice: SYSTEM_USE_NOTICE,
    person: null,
    startedAt: at,
    expiresAt: secondsAfter(at, 600),
  };
}

/** Leaves an invitation of the person to this address, as an administrator does. */
export function invite(
  database: Database,
  person: PersonId,
  email: string,
  { issuer = TEST_ISSUER, at = TEST_NOW }: { readonly issuer?: string; readonly at?: Instant } = {},
): Promise<void> {
  const invitation = {
    id: uuidv7() as InvitationId,
    person,
    issuer,
    email: email as EmailAddress,
    createdAt: at,
    expiresAt: secondsAfter(at, FORTNIGHT),
  };
  return repositories(database, registerItself()).signIn.invite(invitation, { ...SEED_SIGNATURE, at });
}

/** The person may not enter from this moment on; may again when there is none. */
export function setDisabled(database: Database, person: PersonId, at: Instant | null): Promise<unknown> {
  return database.write(registerItself(), ({ db }) =>
    db.execute(sql`update persons set disabled_at = ${at} where id = ${person}`),
  );
}

/** The last row of a chain of the audit. */
export async function lastAuditRow(database: Database, chain: string) {
  const [row] = await database.read(registerItself(), ({ rows }) =>
    rows<{
      sequence: number;
      actor: string;
      role: string;
      outcome: string;
      before: string | null;
      after: string | null;
    }>(sql`
      select sequence, actor, role, outcome, before, after from audit_rows where chain = ${chain}
      order by sequence desc limit 1
    `),
  );
  return row ?? null;
}
