import { HISTORY_LIMIT, recommendationGetInput, recommendationGetOutput } from "@entente/contract";
import type { RecordedChange, StoredRecord } from "@entente/db";
import {
  changeNamingOnly,
  healthAsOf,
  namedIn,
  namingOnly,
  presentStatus,
  recommendationProgress,
  resolutionDueOf,
  type Viewer,
} from "@entente/domain";
import { storedRecord } from "../change-record.ts";
import { markingOfOne, shownMarking } from "../marking/shown-marking.ts";
import { procedureFor } from "../procedure.ts";
import { dependenciesAround } from "./dependencies-around.ts";
import { permittedTo } from "./permitted.ts";
import { quotedPassages } from "./quoted-passages.ts";
import { statusByAgency } from "./status-by-agency.ts";

/** Everything about one recommendation that the person may read, and what they may do with it. */
export const get = procedureFor("read-register")
  .input(recommendationGetInput)
  .output(recommendationGetOutput)
  .query(async ({ ctx, input }) => {
    const { recommendations } = ctx.repositories;
    const [stored, entries, historyTotal, dependencies] = await Promise.all([
      storedRecord(ctx, input.key),
      recommendations.history(input.key, HISTORY_LIMIT),
      recommendations.historyTotal(input.key),
      dependenciesAround(ctx, input.key),
    ]);
    const { registeredAt, updatedAt, health, designation } = stored;
    const named = [...namedIn(stored.record), ...dependencies.nodes.map(({ key }) => key)];
    const designations = await recommendations.designationsOf(named);
    const known = new Set(designations.keys());
    const record = namingOnly(stored.record, known);
    const status = presentStatus(record.facts);
    const history = entries.map((entry) => ({ ...entry, change: changeNamingOnly(entry.change, known) }));
    return {
      record,
      registeredAt,
      updatedAt,
      asOf: ctx.now(),
      resolutionDue: resolutionDueOf(record.recommendation.issued.on),
      health: healthAsOf(health, record.recommendation.issued.on, ctx.today),
      status: statusByAgency(record, status),
      progress: recommendationProgress(record.assignments, record.milestones, status),
      passages: quotedPassages(record.recommendation),
      seats: seatsFor(ctx.viewer, stored),
      dependencies,
      ...numberedFor(ctx.viewer, stored.version, history, historyTotal),
      historyTotal,
      marking:
        (await shownMarking(ctx, [designation, ...designations.values()])) ?? markingOfOne(designation),
      permitted: permittedTo(ctx.actor, record),
    };
  });

/** Officials of other countries see the seats that the record itself names. */
function seatsFor(viewer: Viewer, { record, seats }: StoredRecord) {
  if (viewer.kind !== "partner") return seats;
  const named = record.assignments.flatMap(({ mainContact, alternateContact }) => [
    mainContact,
    alternateContact,
  ]);
  return seats.filter(({ id }) => named.includes(id));
}

/** For them the versions are counted anew, so that no gap tells of a change which is not theirs to know. */
function numberedFor(
  viewer: Viewer,
  version: number,
  history: readonly RecordedChange[],
  total: number,
): { readonly version: number; readonly history: readonly RecordedChange[] } {
  if (viewer.kind !== "partner") return { version, history };
  return { version: total, history: history.map((entry, index) => ({ ...entry, version: total - index })) };
}
