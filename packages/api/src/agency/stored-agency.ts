import type { AgencyLine } from "@entente/db";
import { type AgencyId, checkAtWork } from "@entente/domain";
import type { SignedInContext } from "../context.ts";
import { orRefuse, refusalError } from "../refusal.ts";

/** The agency, or the refusal that there is none with this name. */
export async function storedAgency(ctx: SignedInContext, id: AgencyId): Promise<AgencyLine> {
  const stored = await ctx.repositories.people.findAgency(id);
  if (stored === null) throw refusalError({ code: "not-found", kind: "agency", value: id });
  return stored;
}

/** Refuses an agency that is not in the register, and one that is retired. */
export async function requireAtWork(ctx: SignedInContext, id: AgencyId): Promise<void> {
  orRefuse(checkAtWork(id, await storedAgency(ctx, id)));
}
