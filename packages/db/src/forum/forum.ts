import { err, ok } from "@entente/domain";
import { sql } from "drizzle-orm";
import { insertRows } from "../bulk-rows.ts";
import type { Asker, Database } from "../database.ts";
import type { ForumRepository } from "../forum-port.ts";
import { forums } from "../schema/index.ts";
import { MEETINGS, ROLLS, SETUPS, SHEETS, VOTES } from "./histories.ts";
import { appendEntry, historyRepository } from "./history.ts";

export function forumRepository(database: Database, asker: Asker): ForumRepository {
  return {
    setups: historyRepository(SETUPS, database, asker),
    rolls: historyRepository(ROLLS, database, asker),
    meetings: historyRepository(MEETINGS, database, asker),
    sheets: historyRepository(SHEETS, database, asker),
    votes: historyRepository(VOTES, database, asker),

    found: ({ id, setup, members, forum }, reason, signature) =>
      database.write(asker, async (work) => {
        if (forum !== null) {
          await work.db.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`forum:${id}`}, 0))`);
          const taken = await work.rows(sql`select id from forums where id = ${forum.id}`);
          if (taken.length > 0) return err({ code: "table-id-taken", table: id });
          await insertRows(work, forums, [forum]);
        }
        const charter = { subject: id, expected: 0, content: setup, reason };
        const founded = await appendEntry(work, SETUPS, charter, signature);
        if (!founded.ok) return err({ code: "table-id-taken", table: id });
        for (const [expected, content] of members.entries()) {
          const joined = await appendEntry(
            work,
            ROLLS,
            { subject: id, expected, content, reason },
            signature,
          );
          if (!joined.ok) throw new Error(`${id} had members before it was founded`);
        }
        return ok(undefined);
      }),
  };
}
