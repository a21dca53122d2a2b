import { NEIGHBORHOOD_LIMIT } from "@entente/contract";
import {
  criticalPath,
  dependencyGraph,
  forecast,
  type RecommendationKey,
  type Timing,
  unlocks,
} from "@entente/domain";
import type { SignedInContext } from "../context.ts";

/** What the record waits for and what waits for it, with forecasts. */
export async function dependenciesAround(ctx: SignedInContext, key: RecommendationKey) {
  const { nodes, edges, isCut } = await ctx.repositories.recommendations.neighborhood(
    key,
    NEIGHBORHOOD_LIMIT,
  );
  const graph = dependencyGraph(
    nodes.map((node) => node.key),
    edges,
  );
  if (!graph.ok) throw new Error(`stored dependencies form a cycle: ${graph.error.cycle.join(", ")}`);

  const timings = new Map<RecommendationKey, Timing>(
    nodes.map(({ key: id, isOpen, doneOn, due }) => [
      id,
      { doneOn: isOpen ? null : (doneOn ?? ctx.today), due, durationDays: null },
    ]),
  );
  const forecasts = forecast(graph.value, timings, ctx.today);
  const open = new Set(nodes.filter(({ isOpen }) => isOpen).map((node) => node.key));
  const unlocked = unlocks(graph.value, key, (id) => open.has(id));

  return {
    nodes: nodes.map(({ key: id, title, isOpen, health, due }) => ({
      key: id,
      title,
      isOpen,
      health,
      due,
      forecast: forecasts.get(id) ?? null,
    })),
    edges,
    criticalPath: criticalPath(forecasts, key),
    unlocksDirectly: unlocked.direct,
    unlocksAll: unlocked.all,
    isCut,
  };
}
