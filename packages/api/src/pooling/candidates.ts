import { HOLDINGS_MAXIMUM, poolingCandidatesInput, poolingCandidatesOutput } from "@entente/contract";
import { pairGaps, poolingCandidates } from "@entente/domain";
import { computed } from "../alignment/computed.ts";
import { linkedEffects, questionOf, storedAlignment, tableFor } from "../alignment/stored-alignment.ts";
import { procedureFor } from "../procedure.ts";

/**
 * Which holdings of different countries could be pooled, how their holders are aligned on data issues today, and which
 * recommendation would bring them nearer.
 */
export const candidates = procedureFor("read-internal")
  .input(poolingCandidatesInput)
  .output(poolingCandidatesOutput)
  .query(async ({ ctx, input: { limit } }) => {
    const [stored, effects, holdings] = await Promise.all([
      storedAlignment(ctx),
      linkedEffects(ctx),
      ctx.repositories.pooling.holdings(HOLDINGS_MAXIMUM),
    ]);
    const { model } = stored.inputs;
    const question = questionOf(
      {
        holders: model.holders.map(({ country }) => country),
        families: ["data-governance"],
        weights: null,
        on: null,
      },
      ctx.today,
    );
    const table = tableFor(stored, question, ctx.today);
    const held = holdings.rows.map(({ holding }) => holding);
    const countries = held.map(({ holder }) => holder.country);
    const found = computed(poolingCandidates(held, pairGaps(table, effects, countries)));
    return {
      on: question.on,
      candidates: found.candidates.slice(0, limit),
      total: found.candidates.length,
      pools: found.pools,
      alone: found.alone,
      issues: table.issues.issues.map(({ id, name }) => ({ id, name })),
      considered: held.length,
      holdings: holdings.total,
    };
  });
