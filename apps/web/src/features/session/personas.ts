import type { Person } from "@entente/contract";
import { err, ok, type Result } from "@entente/domain";
import { api } from "../../lib/api.ts";
import { ApiUnreachable, isUnreachable, statusOf } from "../../lib/api-problem.ts";

interface PersonasNotOffered {
  readonly code: "personas-not-offered";
  /** The API's own sentence on who may sign in so. */
  readonly sentence: string;
}

/** The people that one may sign in as here; fails with `personas-not-offered` away from the server's own machine. */
export async function personas(): Promise<Result<readonly Person[], PersonasNotOffered>> {
  const client = await api();
  try {
    return ok(await client.session.personas.query());
  } catch (error) {
    if (isUnreachable(error)) throw new ApiUnreachable(error);
    if (statusOf(error) === 403 && error instanceof Error) {
      return err({ code: "personas-not-offered", sentence: error.message });
    }
    throw error;
  }
}
