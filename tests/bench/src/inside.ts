import { appRouter, askerOf } from "@entente/api";
import type { AppRouter, Entente } from "@entente/client";
import { type Database, registerItself, repositories } from "@entente/db";
import {
  type Instant,
  type PersonId,
  parseInstant,
  parsePersonId,
  parseSessionId,
  type SessionId,
  SYSTEM_USE_NOTICE,
} from "@entente/domain";
import { createTRPCClient, unstable_localLink } from "@trpc/client";

/** The API called without HTTP, on a database of this process, as somebody who is signed in already. */
export async function ententeInside(database: Database, persona: string): Promise<Entente> {
  const id = personId(persona);
  const person = await repositories(database, registerItself(id)).sessions.findPerson(id);
  if (person === null) throw new Error(`no persona ${persona}`);
  const bound = repositories(database, askerOf(person, "bench"));
  const began = now();
  const session = {
    id: newSessionId(),
    person,
    createdAt: began,
    lastUsedAt: began,
    authenticatedAt: began,
    provider: null,
    token: null,
    expiresAt: began,
  };
  const refuse = () => {
    throw new Error("nobody signs in here");
  };
  const context = async () => ({
    session,
    repositories: bound,
    now,
    newId: () => crypto.randomUUID(),
    requestId: crypto.randomUUID(),
    idempotencyKey: null,
    submission: null,
    source: "bench",
    userAgent: null,
    address: "127.0.0.1",
    offersPersonas: false,
    webOrigin: "http://127.0.0.1:3000",
    identityProviders: { all: [], contact: "nobody", begin: refuse, complete: refuse },
    sessions: {
      newToken: refuse,
      newApiToken: refuse,
      newCalendarToken: refuse,
      hashOf: refuse,
      presentedHash: null,
      set: refuse,
      clear: refuse,
    },
    notices: { sendsMail: false, digestHour: 11 },
  });
  return createTRPCClient<AppRouter>({
    links: [unstable_localLink({ router: appRouter, createContext: context })],
  });
}

/** Begins a session in this database and gives the question that every call over HTTP asks first. */
export async function sessionQuestion(database: Database, persona: string) {
  const { sessions } = repositories(database, registerItself());
  const person = await sessions.findPerson(personId(persona));
  if (person === null) throw new Error(`no persona ${persona}`);
  const hash = crypto.randomUUID().replaceAll("-", "").repeat(2);
  const by = { person: person.id, seat: person.seat, agency: person.agency };
  const requestId = crypto.randomUUID();
  const signature = { by, role: person.role, at: now(), action: "bench", source: "bench", requestId };
  const session = {
    id: newSessionId(),
    person: person.id,
    tokenHash: hash,
    authenticatedAt: signature.at,
    expiresAt: tomorrow(),
    provider: null,
    notice: SYSTEM_USE_NOTICE,
    userAgent: null,
    address: "127.0.0.1",
    evidence: {},
    replaces: null,
  };
  return {
    begin: () => sessions.start(session, signature),
    ask: () => sessions.find(hash, now()),
  };
}

function newSessionId(): SessionId {
  const parsed = parseSessionId(crypto.randomUUID());
  if (!parsed.ok) throw new Error("a new id is no UUID");
  return parsed.value;
}

function now(): Instant {
  return instantAt(Date.now());
}

function tomorrow(): Instant {
  return instantAt(Date.now() + 24 * 60 * 60 * 1000);
}

function instantAt(milliseconds: number): Instant {
  const parsed = parseInstant(new Date(milliseconds).toISOString());
  if (!parsed.ok) throw new Error("this machine's clock shows a year beyond 9999");
  return parsed.value;
}

function personId(text: string): PersonId {
  const parsed = parsePersonId(text);
  if (!parsed.ok) throw new Error(`${text} is no person`);
  return parsed.value;
}
