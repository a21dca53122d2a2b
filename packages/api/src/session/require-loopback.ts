import { TRPCError } from "@trpc/server";
import type { ApiContext } from "../context.ts";

/** Personas exist only for people at this machine; anybody else is refused. */
export function requireLoopback({ isLoopback }: ApiContext): void {
  if (isLoopback) return;
  throw new TRPCError({
    code: "FORBIDDEN",
    message:
      "Personas sign in only from the machine that runs the server. Use your agency's identity provider.",
  });
}
