import { ROLES } from "@entente/domain";
import { z } from "zod";
import { agencyId, countryCode, instant, personId, seatId } from "./id.ts";
import { listOf } from "./list-of.ts";

export const role = z.enum(ROLES);

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
});
export type Person = z.output<typeof person>;

export const personasOutput = listOf(person);
export const signInAsPersonaInput = z.strictObject({ persona: personId });
/** The token is for tools; a browser uses the cookie that is set beside it. */
export const signInOutput = z.object({ person, token: z.string(), expiresAt: instant });
export const meOutput = z.object({ person, createdAt: instant, expiresAt: instant });
