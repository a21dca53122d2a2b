import { alignmentBetweenInput, alignmentBetweenOutput } from "@entente/contract";
import {
  chanceScales,
  closingMoves,
  distanceBetween,
  groupWith,
  kappaBetween,
  recommendationsBehind,
} from "@entente/domain";
import { procedureFor } from "../procedure.ts";
import { orRefuse } from "../refusal.ts";
import { computed } from "./computed.ts";
import { entriesInForce, linkedEffects, questionOf, storedAlignment, tableFor } from "./stored-alignment.ts";

/** What keeps two countries apart, by whose sources, and what would bring them closer. */
export const between = procedureFor("read-internal")
  .input(alignmentBetweenInput)
  .output(alignmentBetweenOutput)
  .query(async ({ ctx, input: { first, second, ...asked } }) => {
    const [stored, effects] = await Promise.all([storedAlignment(ctx), linkedEffects(ctx)]);
    const holders = groupWith(stored.inputs.model, asked.holders, [first, second]);
    const question = questionOf({ ...asked, holders }, ctx.today);
    const table = tableFor(stored, question, ctx.today);
    const asksAbout = new Set(table.issues.issues.map(({ id }) => id));
    return {
      on: question.on,
      pair: computed(distanceBetween(table, first, second)),
      stances: entriesInForce(stored, question.on).filter(
        ({ holder, issue }) => (holder === first || holder === second) && asksAbout.has(issue),
      ),
      moves: orRefuse(closingMoves(table, first, second)).map((move) => ({
        ...move,
        recommendations: recommendationsBehind(effects, move),
      })),
      chance: chanceScales(table).map((scale) => ({
        scale,
        agreement: computed(kappaBetween(table, scale, first, second)),
      })),
    };
  });
