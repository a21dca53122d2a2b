import type { Refusal } from "@entente/contract";
import type { AgencyLine } from "@entente/db";
import type { AgencyId, AgencyState, Result } from "@entente/domain";
import { type SignedInContext, signatureOf } from "../context.ts";
import { entryChanged } from "../entry-changed.ts";
import { orRefuse } from "../refusal.ts";
import { storedAgency } from "./stored-agency.ts";

interface IntendedChange {
  readonly agency: AgencyId;
  /** Last change that the administrator saw. */
  readonly seen: number;
  readonly reason: string;
  /** The procedure's path, as the audit names it. */
  readonly action: string;
  readonly decide: (
    present: AgencyLine,
  ) => Result<AgencyState, Refusal> | Promise<Result<AgencyState, Refusal>>;
}

/** The one way to change an agency: load, let the domain decide, keep the change with its audit row. */
export async function keepAgency(
  ctx: SignedInContext,
  { agency, seen, reason, action, decide }: IntendedChange,
): Promise<{ readonly sequence: number }> {
  const { people } = ctx.repositories;
  const { name, parent, isRetired } = orRefuse(await decide(await storedAgency(ctx, agency)));
  const state = { name, parent, isRetired };
  const saved = await people.changeAgency(agency, seen, state, reason, signatureOf(ctx, ctx.actor, action));
  if (!saved.ok) throw await entryChanged("agency", saved.error, () => people.agencyHistory(agency));
  return { sequence: saved.value };
}
