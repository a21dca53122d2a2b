import { TRPCError } from "@trpc/server";
import type { ApiContext } from "../context.ts";

/** Personas exist only for people at this machine, and not where identity providers vouch for people. */
export function requirePersonas({ offersPersonas }: ApiContext): void {
  if (offersPersonas) return;
  throw new TRPCError({
    code: "FORBIDDEN",
    message:
      "Personas sign in only from the machine that runs the server, and only where no identity provider is set up.",
  });
}
