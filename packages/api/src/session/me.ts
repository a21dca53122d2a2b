import { meOutput } from "@entente/contract";
import { sessionEnd } from "@entente/domain";
import { signedInProcedure } from "../procedure.ts";

/** Who is asking, and how long their session holds. */
export const me = signedInProcedure.output(meOutput).query(({ ctx: { session } }) => {
  const { id, person, provider, createdAt, authenticatedAt, expiresAt } = session;
  return {
    person,
    session: id,
    provider,
    createdAt,
    authenticatedAt,
    endsAt: sessionEnd(session).at,
    expiresAt,
  };
});
