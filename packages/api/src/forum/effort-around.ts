import {
  duplicatesIn,
  type EffortScope,
  forumsOn,
  liveTablesOn,
  type OverlapSettings,
  surroundingsAmong,
} from "@entente/domain";
import type { SignedInContext } from "../context.ts";
import { orRefuse } from "../refusal.ts";
import { storedTables } from "./stored-tables.ts";

type Scope = EffortScope & { readonly members: NonNullable<EffortScope["members"]> };

/** What exists around a proposed effort today: what it repeats, onto what it could dock, what it costs each country. */
export async function effortAround(ctx: SignedInContext, scope: Scope, settings: OverlapSettings) {
  const { reference } = ctx.repositories;
  const [tables, register, collaborations] = await Promise.all([
    storedTables(ctx),
    reference.forums(),
    reference.collaborations(),
  ]);
  const forums = forumsOn(register, tables, ctx.today);
  const live = liveTablesOn(tables, collaborations, ctx.today);
  const around = orRefuse(surroundingsAmong({ scope, forums, collaborations, settings }, live));
  const adjacent = around.overlaps
    .filter(({ isRunning, overlap }) => isRunning && overlap.label === "adjacent")
    .map(({ collaboration }) => collaboration);
  return { ...around, duplicates: duplicatesIn(around.overlaps), adjacent };
}
