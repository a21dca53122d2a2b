import { type Refusal, refusalOf } from "@entente/client";
import { err, ok, type Result } from "@entente/domain";
import { notFound, redirect } from "next/navigation";
import { absentOr, statusOf } from "./api-problem.ts";
import { signInPath } from "./sign-in-path.ts";

/**
 * The answer of the API to a page, or its refusal.
 *
 * Goes to the sign-in page when the session has ended, and to the page for missing things when what was asked for is
 * not in the register. Throws when the API does not answer or failed inside.
 */
export async function ask<T>(call: Promise<T>): Promise<Result<T, Refusal>> {
  try {
    return ok(await call);
  } catch (error) {
    if (statusOf(error) === 401) redirect(await signInPath());
    const refusal = refusalOf(error);
    if (refusal === null) throw absentOr(error);
    if (refusal.code === "not-found") notFound();
    return err(refusal);
  }
}
