import { createHash, randomBytes, randomUUID } from "node:crypto";
import {
  briefAlignment,
  briefCoalitions,
  briefForums,
  briefPortfolio,
  briefPriorities,
  briefTensions,
  shippedCommitments,
  shippedHoldings,
} from "@entente/data";
import { type Database, registerItself, repositories, type Session } from "@entente/db";
import { filledOnce } from "@entente/db/testing";
import {
  type Instant,
  type PersonId,
  parseInstant,
  parsePersonId,
  parseSessionId,
  secondsAfter,
} from "@entente/domain";
import { type ApiContext, askerOf } from "../context.ts";
import { createCallerFactory } from "../procedure.ts";
import { appRouter } from "../router.ts";
import { seedAlignment } from "../seed/seed-alignment.ts";
import { seedCoalitions } from "../seed/seed-coalitions.ts";
import { seedCommitments } from "../seed/seed-commitments.ts";
import { seedForums } from "../seed/seed-forums.ts";
import { seedHoldings } from "../seed/seed-holdings.ts";
import { seedMarkings } from "../seed/seed-markings.ts";
import { seedPortfolio, seedSignature } from "../seed/seed-portfolio.ts";
import { seedPriorities } from "../seed/seed-priorities.ts";
import { seedTensions } from "../seed/seed-tensions.ts";
import type { IdentityProviders } from "../session/identity-providers.ts";

const createCaller = createCallerFactory(appRouter);
export type Caller = ReturnType<typeof createCaller>;

/** The API on an embedded database in memory, seeded with the brief, at a moment that the test sets. */
export interface TestApi {
  readonly database: Database;
  /** Calls as the persona; nobody is signed in when it is absent. */
  readonly as: (persona: string | null, changes?: Partial<ApiContext>) => Promise<Caller>;
  /** Calls with a session that was started under this token; fails when none holds. */
  readonly with: (token: string, changes?: Partial<ApiContext>) => Promise<Caller>;
  readonly clock: { now: Instant };
  readonly close: () => Promise<void>;
}

export const WEB_ORIGIN = "https://entente.example.gov";
export const START = instant("2026-11-22T12:00:00.000Z");

const openSeeded = filledOnce(async (database) => {
  const portfolio = briefPortfolio(START);
  const seeding = { at: START, requestId: "seed" };
  await seedPortfolio(database, portfolio, seeding);
  await seedMarkings(database, portfolio, seeding);
  const signature = seedSignature(portfolio, seeding);
  await seedPriorities(database, briefPriorities(), signature);
  await seedCoalitions(database, briefCoalitions(), signature);
  await seedAlignment(database, briefAlignment(), signature);
  await seedCommitments(database, shippedCommitments(), signature);
  await seedForums(database, briefForums(), signature);
  await seedTensions(database, briefTensions(), signature);
  await seedHoldings(database, shippedHoldings(), signature);
});

export async function openTestApi(): Promise<TestApi> {
  const database = await openSeeded();
  const clock = { now: START };

  return {
    database,
    clock,
    as: async (persona, changes = {}) =>
      createCaller({ ...(await contextOf(database, persona, clock, changes.source)), ...changes }),
    async with(token, changes = {}) {
      const hash = hashOf(token);
      const session = await repositories(database, registerItself()).sessions.find(hash, clock.now);
      if (session === null) throw new Error("no session holds under this token");
      const context = contextWith(database, session, clock);
      const sessions = { ...context.sessions, presentedHash: hash };
      return createCaller({ ...context, sessions, ...changes });
    },
    close: () => database.close(),
  };
}

async function contextOf(
  database: Database,
  persona: string | null,
  clock: { now: Instant },
  source?: string,
): Promise<ApiContext> {
  if (persona === null) return contextWith(database, null, clock, source);
  const id = personId(persona);
  const person = await repositories(database, registerItself(id)).sessions.findPerson(id);
  if (person === null) throw new Error(`no persona ${id}`);
  const session = {
    id: sessionId(),
    person,
    createdAt: clock.now,
    lastUsedAt: clock.now,
    authenticatedAt: clock.now,
    provider: null,
    token: null,
    expiresAt: secondsAfter(clock.now, 12 * 60 * 60),
  };
  return contextWith(database, session, clock, source);
}

function contextWith(
  database: Database,
  session: Session | null,
  clock: { now: Instant },
  source = "test",
): ApiContext {
  return {
    session,
    repositories: repositories(database, askerOf(session?.person ?? null, source)),
    now: () => clock.now,
    newId: randomUUID,
    requestId: randomUUID(),
    idempotencyKey: null,
    submission: null,
    source,
    userAgent: "Test/1.0",
    address: "127.0.0.1",
    offersPersonas: true,
    identityProviders: NO_PROVIDERS,
    notices: { sendsMail: false, digestHour: 11 },
    webOrigin: WEB_ORIGIN,
    sessions: {
      newToken() {
        const token = randomBytes(32).toString("base64url");
        return { token, hash: hashOf(token) };
      },
      newApiToken(kind) {
        const token = `entente_${kind}_${randomBytes(32).toString("base64url")}`;
        return { token, hash: hashOf(token) };
      },
      newCalendarToken() {
        const token = `entente_calendar_${randomBytes(32).toString("base64url")}`;
        return { token, hash: hashOf(token) };
      },
      hashOf,
      presentedHash: null,
      set: () => undefined,
      clear: () => undefined,
    },
  };
}

const NO_PROVIDERS: IdentityProviders = {
  all: [],
  contact: "the administrator",
  begin: () => Promise.reject(new Error("no provider is set up")),
  complete: () => Promise.reject(new Error("no provider is set up")),
};

function hashOf(token: string): string {
  return createHash("sha256").update(token).digest("hex");
}

function sessionId() {
  const parsed = parseSessionId(randomUUID());
  if (!parsed.ok) throw new Error("not a session");
  return parsed.value;
}

export function instant(text: string): Instant {
  const parsed = parseInstant(text);
  if (!parsed.ok) throw new Error(`${text} is not an instant`);
  return parsed.value;
}

function personId(text: string): PersonId {
  const parsed = parsePersonId(text);
  if (!parsed.ok) throw new Error(`${text} is not a person`);
  return parsed.value;
}
