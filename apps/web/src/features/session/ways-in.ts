import type { Person, Providers } from "@entente/contract";
import { api } from "../../lib/api.ts";
import { absentOr, statusOf } from "../../lib/api-problem.ts";

/** How one may sign in here. */
export interface WaysIn {
  readonly providers: Providers;
  /** Absent away from the server's own machine, and where providers vouch for people. */
  readonly personas: readonly Person[] | null;
}

export async function waysIn(): Promise<WaysIn> {
  const client = await api();
  try {
    const [providers, personas] = await Promise.all([
      client.session.providers.query(),
      client.session.personas.query().catch(absentWhereForbidden),
    ]);
    return { providers, personas };
  } catch (error) {
    throw absentOr(error);
  }
}

function absentWhereForbidden(error: unknown): null {
  if (statusOf(error) === 403) return null;
  throw error;
}
