import {
  dateOf,
  type EmailAddress,
  err,
  type IdentityId,
  type Instant,
  type InvitationId,
  isAdministrator,
  type PersonId,
  type PersonState,
  type Result,
} from "@entente/domain";
import { type SQL, sql } from "drizzle-orm";
import { appendToChain } from "../audit/append-to-chain.ts";
import { personChain } from "../audit/chain.ts";
import { revokeFeedsOf } from "../calendar/feeds.ts";
import type { Asker, Database, Work } from "../database.ts";
import type {
  BoundIdentity,
  IdTaken,
  KeptChange,
  PeopleRepository,
  SeatTenure,
  StoredPerson,
} from "../people-port.ts";
import type { Signature } from "../ports.ts";
import { endSessions } from "../repository/sessions.ts";
import { instantOf } from "../schema/column.ts";
import type { Invitation } from "../sign-in-port.ts";
import { revokeTokensOf } from "../token/tokens.ts";
import { changesOf, keep } from "./kept-history.ts";
import { vacateSeatsOf } from "./seats.ts";

type PersonRepository = Pick<
  PeopleRepository,
  "find" | "history" | "otherAdministrators" | "add" | "change" | "unbind" | "withdraw"
>;

export function personRepository(database: Database, asker: Asker): PersonRepository {
  return {
    find: (id, now) => database.read(asker, (work) => findPerson(work, id, now)),
    history: (id) => database.read(asker, (work) => historyOf(work, id)),

    otherAdministrators: (id) => database.read(asker, (work) => otherAdministrators(work, id)),

    add: (id, state, reason, signature) =>
      database.write(asker, (work) => addPerson(work, id, state, reason, signature)),

    change: (id, expected, state, reason, signature) =>
      database.write(asker, async (work) => {
        const before = await stateOf(work, id);
        if (isAdministrator(before) && !isAdministrator(state)) {
          await work.db.execute(sql`select pg_advisory_xact_lock(hashtextextended('administrators', 0))`);
          if ((await otherAdministrators(work, id)) === 0) return err({ code: "last-administrator" });
        }
        const kept = await keep(work, { subject: subjectOf(id), expected, before, state, reason }, signature);
        if (!kept.ok) return kept;
        const { name, role, agency, country, employment, isDisabled } = state;
        await work.db.execute(sql`
          update persons set name = ${name}, role = ${role}, agency = ${agency}, country = ${country},
            employment = ${employment},
            disabled_at = case when ${isDisabled}::boolean then coalesce(disabled_at, ${signature.at}::timestamptz) end
          where id = ${id}
        `);
        if (isDisabled && !before.isDisabled) await leave(work, id, reason, signature);
        return kept;
      }),

    unbind: (person, identity, reason, signature) =>
      database.write(asker, (work) => unbind(work, person, identity, reason, signature)),

    withdraw: (person, invitation, signature) =>
      database.write(asker, (work) => withdraw(work, person, invitation, signature)),
  };
}

function subjectOf(id: PersonId): string {
  return `account:${id}`;
}

/** Every change, newest first. Who was at home before employment was kept was taken for an employee of the government. */
async function historyOf(work: Work, id: PersonId): Promise<readonly KeptChange<PersonState>[]> {
  type Kept = Omit<PersonState, "employment"> & Partial<Pick<PersonState, "employment">>;
  const changes = await changesOf<Kept>(work, subjectOf(id));
  return changes.map(({ state, ...change }) => {
    const { employment = state.country === null ? "federal" : null } = state;
    return { ...change, state: { ...state, employment } };
  });
}

async function otherAdministrators({ rows }: Work, id: PersonId): Promise<number> {
  const [found] = await rows<{ count: number }>(sql`
    select count(*)::int as count from persons
    where role = 'administrator' and disabled_at is null and id <> ${id}
  `);
  return found?.count ?? 0;
}

async function stateOf({ rows }: Work, id: PersonId): Promise<PersonState> {
  const [found] = await rows<PersonState>(sql`
    select name, role, agency, country, employment, disabled_at is not null as "isDisabled" from persons where id = ${id}
  `);
  if (found === undefined) throw new Error(`there is no person ${id}`);
  return found;
}

async function findPerson(work: Work, id: PersonId, now: Instant): Promise<StoredPerson | null> {
  const [found] = await work.rows<PersonState & Omit<StoredPerson, "state">>(sql`
    select p.id, p.name, p.role, p.agency, a.name as "agencyName", p.country, p.employment, p.is_persona as "isPersona",
      p.disabled_at is not null as "isDisabled",
      coalesce((select max(c.sequence) from people_history c where c.subject = 'account:' || p.id), 0) as sequence
    from persons p join agencies a on a.id = p.agency where p.id = ${id}
  `);
  if (found === undefined) return null;
  const { agencyName, isPersona, sequence, name, role, agency, country, employment, isDisabled } = found;
  return {
    id,
    agencyName,
    isPersona,
    sequence,
    state: { name, role, agency, country, employment, isDisabled },
    seats: await tenuresOf(work, id),
    identities: await identitiesOf(work, id),
    invitations: await openInvitations(work, id, now),
  };
}

function tenuresOf({ rows }: Work, person: PersonId): Promise<readonly SeatTenure[]> {
  return rows<SeatTenure>(sql`
    select h.seat, s.title, s.contact, h.from_day as "from", h.to_day as "to"
    from seat_holdings h join seats s on s.id = h.seat where h.person = ${person}
    order by h.to_day desc nulls first, h.from_day desc, h.seat
  `);
}

async function identitiesOf({ rows }: Work, person: PersonId): Promise<readonly BoundIdentity[]> {
  const found = await rows<Omit<BoundIdentity, "boundAt"> & { boundAt: string }>(sql`
    select id, issuer, bound_at as "boundAt" from identities where person = ${person} and ended_at is null
    order by bound_at, id
  `);
  return found.map((identity) => ({ ...identity, boundAt: instantOf(identity.boundAt) }));
}

async function openInvitations(
  { rows }: Work,
  person: PersonId,
  now: Instant,
): Promise<readonly Invitation[]> {
  type Columns = Omit<Invitation, "createdAt" | "expiresAt"> & { createdAt: string; expiresAt: string };
  const found = await rows<Columns>(sql`
    select id, person, issuer, email, created_at as "createdAt", expires_at as "expiresAt" from invitations
    where person = ${person} and accepted_at is null and ended_at is null and expires_at > ${now}
    order by created_at, id
  `);
  return found.map((invitation) => ({
    ...invitation,
    createdAt: instantOf(invitation.createdAt),
    expiresAt: instantOf(invitation.expiresAt),
  }));
}

async function addPerson(
  work: Work,
  id: PersonId,
  state: PersonState,
  reason: string,
  signature: Signature,
): Promise<Result<number, IdTaken>> {
  const { name, role, agency, country, employment } = state;
  const added = await work.rows(sql`
    insert into persons (id, name, role, agency, country, employment, is_persona)
    values (${id}, ${name}, ${role}, ${agency}, ${country}, ${employment}, false)
    on conflict do nothing returning id
  `);
  if (added.length === 0) return err({ code: "id-taken", id });
  const kept = await keep(
    work,
    { subject: subjectOf(id), expected: 0, before: null, state, reason },
    signature,
  );
  if (!kept.ok) throw new Error(`${id} has a history and no person`);
  return kept;
}

/** What ends with an account: sessions, tokens, addresses of calendars, invitations and seats. */
async function leave(work: Work, person: PersonId, reason: string, signature: Signature): Promise<void> {
  await endSessions(work, sql`person = ${person}`, signature);
  await revokeTokensOf(work, person, signature);
  await revokeFeedsOf(work, person, signature);
  await endInvitations(work, sql`person = ${person}`, signature);
  await vacateSeatsOf(work, person, dateOf(signature.at), reason, signature);
}

async function unbind(
  work: Work,
  person: PersonId,
  identity: IdentityId,
  reason: string,
  signature: Signature,
): Promise<boolean> {
  const [unbound] = await work.rows<{ issuer: string; subject: string }>(sql`
    update identities set ended_at = ${signature.at}
    where id = ${identity} and person = ${person} and ended_at is null
    returning issuer, subject
  `);
  if (unbound === undefined) return false;
  const event = {
    object: `identity:${identity}`,
    before: unbound,
    after: { endedAt: signature.at, reason },
    outcome: "accepted",
  } as const;
  await appendToChain(work, personChain(person), event, signature);
  await endSessions(work, sql`person = ${person}`, signature);
  return true;
}

async function withdraw(
  work: Work,
  person: PersonId,
  invitation: InvitationId,
  signature: Signature,
): Promise<boolean> {
  const which = sql`person = ${person} and id = ${invitation}`;
  return (await endInvitations(work, which, signature)) > 0;
}

/** Ends what is open of the invitations that match, and says how many. */
async function endInvitations(work: Work, which: SQL, signature: Signature): Promise<number> {
  const ended = await work.rows<{
    id: InvitationId;
    person: PersonId;
    issuer: string;
    email: EmailAddress;
  }>(sql`
    update invitations set ended_at = ${signature.at}
    where accepted_at is null and ended_at is null and ${which}
    returning id, person, issuer, email
  `);
  for (const { id, person, issuer, email } of ended) {
    const event = {
      object: `invitation:${id}`,
      before: { issuer, email },
      after: { endedAt: signature.at },
      outcome: "accepted",
    } as const;
    await appendToChain(work, personChain(person), event, signature);
  }
  return ended.length;
}
