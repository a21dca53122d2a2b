import { ACTS, SEAT_CONTACTS, TOKEN_KINDS } from "@entente/domain";
import { z } from "zod";
import {
  agencyId,
  calendarDate,
  countryCode,
  identityId,
  instant,
  invitationId,
  personId,
  providerId,
  seatId,
  tokenId,
} from "./id.ts";
import { listOf } from "./list-of.ts";
import { agency } from "./reference.ts";
import { employment, role, sessionLine } from "./session.ts";
import { author } from "./status.ts";
import { line, needed, paragraph } from "./text.ts";

/** Persons of one page. */
export const PEOPLE_LIMIT = 50;

/** Why an administrator changes something; asked for every change of a person, a seat or an agency. */
const why = needed(paragraph(1000), "say why in a sentence");
/** Number of the last change that the administrator saw, 0 for one that stands as it was seeded. */
const seen = z.int().min(0).max(2_147_483_647);
const name = line(200);

export const personState = z.object({
  name: z.string(),
  role,
  agency: agencyId,
  country: countryCode.nullable(),
  employment,
  isDisabled: z.boolean(),
});
export const seatContact = z.enum(SEAT_CONTACTS);
export const seatState = z.object({
  agency: agencyId,
  title: z.string(),
  contact: seatContact.nullable(),
  holder: personId.nullable(),
  since: calendarDate.nullable(),
});
export const agencyState = z.object({
  name: z.string(),
  parent: agencyId.nullable(),
  isRetired: z.boolean(),
});

/** One change of a person, a seat or an agency, with who made it and why. */
function changeOf<State extends z.ZodType>(state: State) {
  return z.object({
    sequence: z.int(),
    state,
    reason: z.string(),
    at: instant,
    by: author,
    personName: z.string(),
  });
}

export const peopleInput = z.strictObject({
  text: line(100).nullable().default(null),
  agency: agencyId.nullable().default(null),
  role: role.nullable().default(null),
  isDisabled: z.boolean().nullable().default(null),
  /** The last id of the page before. */
  after: personId.nullable().default(null),
});
export const personLine = z.object({
  id: personId,
  name: z.string(),
  role,
  agency: agencyId,
  country: countryCode.nullable(),
  employment,
  isPersona: z.boolean(),
  isDisabled: z.boolean(),
  seats: listOf(z.string()),
  identities: z.int(),
  isInvited: z.boolean(),
  lastUsedAt: instant.nullable(),
});
export type PersonLine = z.output<typeof personLine>;
export const peopleOutput = z.object({
  rows: listOf(personLine),
  /** Of all pages together. */
  total: z.int(),
  /** The person after whom the next page begins; absent on the last. */
  next: personId.nullable(),
  /** Of the register, whatever was asked for. */
  figures: z.object({ persons: z.int(), disabled: z.int(), seats: z.int(), vacant: z.int() }),
});
export type PeopleOutput = z.output<typeof peopleOutput>;

export const personInput = z.strictObject({ person: personId });
export const personOutput = z.object({
  id: personId,
  agencyName: z.string(),
  isPersona: z.boolean(),
  state: personState,
  sequence: z.int(),
  seats: listOf(
    z.object({ seat: seatId, title: z.string(), from: calendarDate, to: calendarDate.nullable() }),
  ),
  identities: listOf(z.object({ id: identityId, issuer: z.string(), boundAt: instant })),
  invitations: listOf(
    z.object({ id: invitationId, issuer: z.string(), email: z.string(), expiresAt: instant }),
  ),
  sessions: listOf(sessionLine),
  history: listOf(changeOf(personState)),
});
export type PersonOutput = z.output<typeof personOutput>;

const profile = {
  name,
  role,
  agency: agencyId,
  country: countryCode.nullable().default(null),
  /** Needed at home. */
  employment: employment.default(null),
};
export const addPersonInput = z.strictObject({ person: personId, ...profile, reason: why });
export const changePersonInput = z.strictObject({ person: personId, seen, ...profile, reason: why });
export const disablePersonInput = z.strictObject({ person: personId, seen, reason: why });
export const invitePersonInput = z.strictObject({
  person: personId,
  provider: providerId,
  email: line(254),
});
export const withdrawInvitationInput = z.strictObject({ person: personId, invitation: invitationId });
export const unbindIdentityInput = z.strictObject({ person: personId, identity: identityId, reason: why });
/** What an accepted change of people answers: its number in the history of what was changed. */
export const keptAccepted = z.object({ sequence: z.int() });
export const doneOutput = z.object({ done: z.literal(true) });

export const seatsInput = z.strictObject({ agency: agencyId.nullable().default(null) });
export const seatLine = seatState.extend({
  id: seatId,
  holderName: z.string().nullable(),
  holderEmployment: employment,
  sequence: z.int(),
});
export type SeatLine = z.output<typeof seatLine>;
export const seatsOutput = z.object({ seats: listOf(seatLine) });
export const seatInput = z.strictObject({ seat: seatId });
export const seatOutput = z.object({ seat: seatLine, history: listOf(changeOf(seatState)) });
export type SeatOutput = z.output<typeof seatOutput>;
const seatProfile = { title: line(200), contact: seatContact.nullable().default(null) };
export const addSeatInput = z.strictObject({
  seat: seatId,
  agency: agencyId,
  ...seatProfile,
  reason: why,
});
export const changeSeatInput = z.strictObject({ seat: seatId, seen, ...seatProfile, reason: why });
/** `on` is the first day; today when left out. */
const on = calendarDate.nullable().default(null);
export const fillSeatInput = z.strictObject({ seat: seatId, seen, person: personId, on, reason: why });
export const vacateSeatInput = z.strictObject({ seat: seatId, seen, on, reason: why });

export const agencyAccountInput = z.strictObject({ agency: agencyId });
/** An agency with what rests on it. */
export const agencyLine = agency.extend({
  isRetired: z.boolean(),
  sequence: z.int(),
  persons: z.int(),
  below: listOf(agencyId),
  openShares: z.int(),
  seats: z.int(),
  vacant: z.int(),
});
export type AgencyLine = z.output<typeof agencyLine>;
export const agencyAccountsOutput = z.object({ agencies: listOf(agencyLine) });
export const agencyAccountOutput = z.object({
  agency: agencyLine,
  history: listOf(changeOf(agencyState)),
});
export type AgencyAccountOutput = z.output<typeof agencyAccountOutput>;
const agencyFields = { name, parent: agencyId.nullable().default(null) };
export const addAgencyInput = z.strictObject({ agency: agencyId, ...agencyFields, reason: why });
export const changeAgencyInput = z.strictObject({ agency: agencyId, seen, ...agencyFields, reason: why });
export const retireAgencyInput = z.strictObject({ agency: agencyId, seen, reason: why });

export const act = z.enum(ACTS);
export const tokenKind = z.enum(TOKEN_KINDS);
export const tokenLine = z.object({
  id: tokenId,
  kind: tokenKind,
  name: z.string(),
  person: personId,
  personName: z.string(),
  scope: listOf(act),
  createdAt: instant,
  expiresAt: instant,
  lastUsedAt: instant.nullable(),
  revokedAt: instant.nullable(),
});
export type TokenLine = z.output<typeof tokenLine>;
export const tokensOutput = z.object({ tokens: listOf(tokenLine) });
const terms = {
  name: needed(line(100), "name what the token is for"),
  scope: z.array(act).max(ACTS.length),
  days: z.int(),
};
export const createTokenInput = z.strictObject(terms);
export const createServiceTokenInput = z.strictObject({ ...terms, person: personId });
/** The token is shown in this answer and never again. */
export const tokenCreated = z.object({ id: tokenId, token: z.string(), expiresAt: instant });
export const revokeTokenInput = z.strictObject({ token: tokenId });
