import { EMPLOYMENTS, ROLES } from "@entente/domain";
import { z } from "zod";
import { agencyId, countryCode, instant, personId, providerId, seatId, sessionId } from "./id.ts";
import { listOf } from "./list-of.ts";
import { line } from "./text.ts";

export { SYSTEM_USE_NOTICE } from "@entente/domain";

export const role = z.enum(ROLES);
/** How somebody is employed at home; absent for an official of another country. */
export const employment = z.enum(EMPLOYMENTS).nullable();

/** A person as far as a session and a page need to know. */
export const person = z.object({
  id: personId,
  name: z.string(),
  role,
  agency: agencyId,
  agencyName: z.string(),
  seat: seatId.nullable(),
  seatTitle: z.string().nullable(),
  country: countryCode.nullable(),
  employment,
});
export type Person = z.output<typeof person>;

/** Version of the system-use notice that the person accepts with this; refused unless it is the one in force. */
const notice = line(20).default("");

export const personasOutput = listOf(person);
export const signInAsPersonaInput = z.strictObject({
  persona: personId,
  /**
   * Left out by a program of this machine, which names itself and shows a notice to nobody; refused unless it is the one
   * in force.
   */
  notice: line(20).nullable().default(null),
});
/** The token is for tools; a browser uses the cookie that is set beside it. */
export const signInOutput = z.object({ person, token: z.string(), expiresAt: instant });

/** Who vouches for people here, and whom to ask when one cannot enter. */
export const providersOutput = z.object({
  providers: listOf(z.object({ id: providerId, name: z.string(), country: countryCode.nullable() })),
  contact: z.string(),
});
export type Providers = z.output<typeof providersOutput>;

export const beginSignInInput = z.strictObject({
  provider: providerId,
  notice,
  /** Origin at which the web application was asked; another than the configured ones is not used. */
  origin: line(300).default(""),
  /** Page of the web application to go to afterwards. */
  next: line(2000).default("/"),
  /** True to show again who one is, within a session. */
  confirms: z.boolean().default(false),
});
/** Where to send the browser, and the secret that it brings back. */
export const beginSignInOutput = z.object({ address: z.string(), binding: z.string(), expiresAt: instant });

export const completeSignInInput = z.strictObject({
  /** The query of the address at which the browser came back, without the question mark. */
  query: z.string().max(8000),
  binding: z.string().max(100),
});
export const completeSignInOutput = signInOutput.extend({ next: z.string() });

export const meOutput = z.object({
  person,
  session: sessionId,
  /** Who vouched for the person; absent for a persona. */
  provider: providerId.nullable(),
  createdAt: instant,
  /** When the person last showed who they are; absent when the provider does not say. */
  authenticatedAt: instant.nullable(),
  /** When it ends unless it is used again. */
  endsAt: instant,
  /** When it ends however often it is used. */
  expiresAt: instant,
});
export type Me = z.output<typeof meOutput>;

/** How long the session holds unless it is used again; asking this does not count as use. */
export const sessionClockOutput = z.object({ secondsLeft: z.int().min(0) });

export const sessionLine = z.object({
  id: sessionId,
  /** Absent for a persona. */
  provider: z.string().nullable(),
  userAgent: z.string().nullable(),
  address: z.string(),
  createdAt: instant,
  lastUsedAt: instant,
});
export const sessionsOutput = z.object({ present: sessionId, sessions: listOf(sessionLine) });
export type SessionLine = z.output<typeof sessionLine>;

export const endSessionInput = z.strictObject({ session: sessionId });
export const endedOutput = z.object({ ended: z.int().min(0) });
