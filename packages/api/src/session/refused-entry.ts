import type { Refusal } from "@entente/contract";
import type { TRPCError } from "@trpc/server";
import { type ApiContext, visitorSignature } from "../context.ts";
import { refusalError } from "../refusal.ts";

/** The refusal of somebody who wants to enter and of whom nothing is known yet, once the audit has it. */
export async function refusedEntry(ctx: ApiContext, path: string, refusal: Refusal): Promise<TRPCError> {
  await ctx.repositories.signIn.failed(visitorSignature(ctx, path), null, null, refusal);
  return refusalError(refusal);
}
