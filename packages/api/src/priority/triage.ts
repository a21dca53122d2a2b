import { TRIAGE_LIMIT, triageInput, triageOutput } from "@entente/contract";
import {
  gainsByRecommendation,
  priorityStanding,
  type RecommendationKey,
  type RecommendationRating,
  triageCriteria,
  triage as triaged,
} from "@entente/domain";
import {
  gainFigure,
  linkedEffects,
  storedAlignment,
  tableOfEverybody,
} from "../alignment/stored-alignment.ts";
import { markingOfNamed } from "../marking/shown-marking.ts";
import { procedureFor } from "../procedure.ts";
import { orRefuse } from "../refusal.ts";
import { storedInputs } from "./stored-inputs.ts";

/** Which open recommendations to push first, each with its reasons. */
export const triage = procedureFor("read-internal")
  .input(triageInput)
  .output(triageOutput)
  .query(async ({ ctx, input: { weighting, points } }) => {
    const { priority } = ctx.repositories;
    const [inputs, candidates, ratings, alignment, effects] = await Promise.all([
      storedInputs(ctx, weighting, { draws: 1, seed: 0 }),
      priority.triageRows(TRIAGE_LIMIT),
      priority.ratings("recommendation"),
      storedAlignment(ctx),
      linkedEffects(ctx),
    ]);
    const gains = gainsByRecommendation(tableOfEverybody(alignment, ctx.today), effects);
    const gainOf = (key: RecommendationKey) => gainFigure(gains.get(key));
    const { technologies } = orRefuse(priorityStanding(inputs));
    const placed = orRefuse(
      triaged({
        model: inputs.model,
        candidates: candidates.rows.map((row) => ({ ...row, alignmentGain: gainOf(row.key).gain })),
        ratings: ratings.flatMap(({ subject, rating }): RecommendationRating[] =>
          rating === null || subject.kind !== "recommendation"
            ? []
            : [{ ...rating, recommendation: subject.recommendation }],
        ),
        headlines: new Map(
          technologies.flatMap(({ technology, best }) =>
            best.score === null ? [] : [[technology, best.score]],
          ),
        ),
        points,
        today: ctx.today,
      }),
    );
    const rowOf = new Map(candidates.rows.map((row) => [row.key, row]));
    return {
      marking: await markingOfNamed(ctx, [...rowOf.keys()]),
      criteria: triageCriteria(inputs.model),
      rows: placed.flatMap((entry) => {
        const row = rowOf.get(entry.key);
        return row === undefined ? [] : [{ ...row, ...entry, alignment: gainOf(entry.key) }];
      }),
      ratings,
      total: candidates.total,
    };
  });
