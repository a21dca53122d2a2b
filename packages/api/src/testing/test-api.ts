import { createHash, randomUUID } from "node:crypto";
import { briefAlignment, briefCoalitions, briefPortfolio, briefPriorities } from "@entente/data";
import { type Database, repositories } from "@entente/db";
import { openTestDatabase } from "@entente/db/testing";
import { type Instant, type PersonId, parseInstant, parsePersonId } from "@entente/domain";
import type { ApiContext } from "../context.ts";
import { createCallerFactory } from "../procedure.ts";
import { appRouter } from "../router.ts";
import { seedAlignment } from "../seed/seed-alignment.ts";
import { seedCoalitions } from "../seed/seed-coalitions.ts";
import { seedPortfolio, seedSignature } from "../seed/seed-portfolio.ts";
import { seedPriorities } from "../seed/seed-priorities.ts";

const createCaller = createCallerFactory(appRouter);
export type Caller = ReturnType<typeof createCaller>;

/** The API on an embedded database in memory, seeded with the brief, at a moment that the test sets. */
export interface TestApi {
  readonly database: Database;
  /** Calls as the persona; nobody is signed in when it is absent. */
  readonly as: (persona: string | null, changes?: Partial<ApiContext>) => Promise<Caller>;
  readonly clock: { now: Instant };
  readonly close: () => Promise<void>;
}

export const START = instant("2026-11-22T12:00:00.000Z");

export async function openTestApi(): Promise<TestApi> {
  const database = await openTestDatabase();
  const portfolio = briefPortfolio(START);
  const seeding = { at: START, requestId: "seed" };
  await seedPortfolio(database, portfolio, seeding);
  const signature = seedSignature(portfolio, seeding);
  await seedPriorities(database, briefPriorities(), signature);
  await seedCoalitions(database, briefCoalitions(), signature);
  await seedAlignment(database, briefAlignment(), signature);
  const clock = { now: START };

  return {
    database,
    clock,
    as: async (persona, changes = {}) =>
      createCaller({ ...(await contextOf(database, persona, clock)), ...changes }),
    close: () => database.close(),
  };
}

async function contextOf(
  database: Database,
  persona: string | null,
  clock: { now: Instant },
): Promise<ApiContext> {
  const id = persona === null ? null : personId(persona);
  const bound = repositories(database, { person: id });
  const person = id === null ? null : await bound.sessions.findPerson(id);
  if (id !== null && person === null) throw new Error(`no persona ${id}`);
  return {
    session:
      person === null ? null : { person, createdAt: START, expiresAt: instant("2026-11-23T00:00:00.000Z") },
    repositories: bound,
    now: () => clock.now,
    newId: randomUUID,
    requestId: randomUUID(),
    source: "test",
    isLoopback: true,
    sessions: {
      newToken: () => ({ token: "token", hash: createHash("sha256").update(randomUUID()).digest("hex") }),
      presentedHash: null,
      set: () => undefined,
      clear: () => undefined,
    },
  };
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
