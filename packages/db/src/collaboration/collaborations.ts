import {
  type CollaborationChange,
  type CollaborationId,
  err,
  type NewCollaboration,
  ok,
} from "@entente/domain";
import { sql } from "drizzle-orm";
import { insertRows } from "../bulk-rows.ts";
import type { CollaborationRepository } from "../collaboration-port.ts";
import type { Asker, Database } from "../database.ts";
import { appendEntry, type HistoryPlace, historyPlace, historyRepository } from "../forum/history.ts";
import { collaborationChanges, collaborationFoundings, collaborations } from "../schema/index.ts";

const FOUNDINGS: HistoryPlace<CollaborationId, NewCollaboration> = historyPlace(
  collaborationFoundings,
  "collaboration_foundings",
  "collaboration",
);

const CHANGES: HistoryPlace<CollaborationId, CollaborationChange> = historyPlace(
  collaborationChanges,
  "collaboration_changes",
  "collaboration-change",
);

export function collaborationRepository(database: Database, asker: Asker): CollaborationRepository {
  return {
    foundings: () => historyRepository(FOUNDINGS, database, asker).present(),

    found: (founding, reason, signature) =>
      database.write(asker, async (work) => {
        const { collaboration } = founding;
        const { id } = collaboration;
        await work.db.execute(
          sql`select pg_advisory_xact_lock(hashtextextended(${`collaboration of ${id}`}, 0))`,
        );
        const taken = await work.rows(sql`select id from collaborations where id = ${id}`);
        if (taken.length > 0) return err({ code: "collaboration-taken", collaboration: id });
        await insertRows(work, collaborations, [collaboration]);
        const entry = { subject: id, expected: 0, content: founding, reason };
        const founded = await appendEntry(work, FOUNDINGS, entry, signature);
        if (!founded.ok) throw new Error(`${id} was put down before it was there`);
        return ok(undefined);
      }),

    changes: (collaboration) => historyRepository(CHANGES, database, asker).entries(collaboration),

    change: (expected, change, reason, signature) =>
      database.write(asker, async (work) => {
        const entry = { subject: change.after.id, expected, content: change, reason };
        const changed = await appendEntry(work, CHANGES, entry, signature);
        if (changed.ok) await insertRows(work, collaborations, [change.after], { replaceBy: ["id"] });
        return changed;
      }),
  };
}
