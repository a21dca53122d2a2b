import type { AppRouter } from "@entente/api";
import { SYSTEM_USE_NOTICE } from "@entente/contract";
import type { inferRouterOutputs } from "@trpc/server";
import { createEntente, type Entente, type EntenteOptions } from "./entente.ts";

export type SignedIn = inferRouterOutputs<AppRouter>["session"]["signInAsPersona"] & {
  readonly entente: Entente;
};

/**
 * Signs in as one of the made-up people, which only works on the server's own machine, and gives their client. Whoever
 * calls this accepts the system-use notice: no classified material, and what is done here is recorded.
 */
export async function signInAsPersona(
  options: Omit<EntenteOptions, "token">,
  persona: string,
): Promise<SignedIn> {
  const session = await createEntente(options).session.signInAsPersona.mutate({
    persona,
    notice: SYSTEM_USE_NOTICE,
  });
  return { ...session, entente: createEntente({ ...options, token: session.token }) };
}
