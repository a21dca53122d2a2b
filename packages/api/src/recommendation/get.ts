import { HISTORY_LIMIT, recommendationGetInput, recommendationGetOutput } from "@entente/contract";
import { healthAsOf, presentStatus, recommendationProgress, resolutionDueOf } from "@entente/domain";
import { storedRecord } from "../change-record.ts";
import { procedureFor } from "../procedure.ts";
import { dependenciesAround } from "./dependencies-around.ts";
import { permittedTo } from "./permitted.ts";
import { quotedPassages } from "./quoted-passages.ts";
import { statusByAgency } from "./status-by-agency.ts";

/** Everything about one recommendation, and what the person may do with it. */
export const get = procedureFor("read-register")
  .input(recommendationGetInput)
  .output(recommendationGetOutput)
  .query(async ({ ctx, input }) => {
    const { recommendations } = ctx.repositories;
    const [stored, history, dependencies] = await Promise.all([
      storedRecord(ctx, input.key),
      recommendations.history(input.key, HISTORY_LIMIT),
      dependenciesAround(ctx, input.key),
    ]);
    const { record, version, registeredAt, updatedAt, health, seats } = stored;
    const status = presentStatus(record.facts);
    return {
      record,
      version,
      registeredAt,
      updatedAt,
      asOf: ctx.now(),
      resolutionDue: resolutionDueOf(record.recommendation.issued.on),
      health: healthAsOf(health, record.recommendation.issued.on, ctx.today),
      status: statusByAgency(record, status),
      progress: recommendationProgress(record.assignments, record.milestones, status),
      passages: quotedPassages(record.recommendation),
      seats,
      dependencies,
      history,
      historyTotal: version,
      permitted: permittedTo(ctx.actor, record),
    };
  });
