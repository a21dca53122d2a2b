import type { Refusal, RefusalCode } from "@entente/contract";
import { TRPCError } from "@trpc/server";
import { RefusalCause } from "../refusal.ts";

/** The refusal that the call ends with; fails when it is accepted or fails otherwise. */
export async function refused(call: Promise<unknown>): Promise<Refusal> {
  const error = await call.then(
    () => new Error("the call was accepted"),
    (reason: unknown) => reason,
  );
  if (error instanceof TRPCError && error.cause instanceof RefusalCause) return error.cause.refusal;
  throw error;
}

/** The code of the refusal that the call ends with. */
export async function refusedWith(call: Promise<unknown>): Promise<RefusalCode> {
  return (await refused(call)).code;
}
