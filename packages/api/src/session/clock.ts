import { sessionClockOutput } from "@entente/contract";
import { secondsBetween, sessionEnd } from "@entente/domain";
import { signedInProcedure } from "../procedure.ts";

/** How long the session holds unless it is used again. Asking is no use of it: see `PASSIVE_PROCEDURES`. */
export const clock = signedInProcedure.output(sessionClockOutput).query(({ ctx: { session, now } }) => {
  return { secondsLeft: Math.max(0, Math.floor(secondsBetween(now(), sessionEnd(session).at))) };
});
