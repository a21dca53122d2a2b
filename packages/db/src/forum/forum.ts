import { dateOf, err, ok } from "@entente/domain";
import { sql } from "drizzle-orm";
import { insertRows } from "../bulk-rows.ts";
import type { Asker, Database, Work } from "../database.ts";
import type { ForumRepository } from "../forum-port.ts";
import { refreshAudiences } from "../marking/audiences.ts";
import { goOnAsRegister } from "../marking/sight.ts";
import type { Signature } from "../ports.ts";
import { forums } from "../schema/index.ts";
import { MEETINGS, ROLLS, SETUPS, SHEETS, VOTES } from "./histories.ts";
import { appendEntry, type HistoryPlace, historyRepository } from "./history.ts";

export function forumRepository(database: Database, asker: Asker): ForumRepository {
  return {
    setups: {
      ...historyRepository(SETUPS, database, asker),
      append: (subject, expected, content, reason, signature) =>
        database.write(asker, (work) =>
          appendedForRelease(work, SETUPS, { subject, expected, content, reason }, signature),
        ),
    },
    rolls: {
      ...historyRepository(ROLLS, database, asker),
      append: (subject, expected, content, reason, signature) =>
        database.write(asker, (work) =>
          appendedForRelease(work, ROLLS, { subject, expected, content, reason }, signature),
        ),
    },
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

/** One more entry that says whom a release to a forum means: whoever receives it by that is found again at once. */
async function appendedForRelease<Subject extends string, Content>(
  work: Work,
  place: HistoryPlace<Subject, Content>,
  entry: Parameters<typeof appendEntry<Subject, Content>>[2],
  signature: Signature,
): ReturnType<typeof appendEntry> {
  const appended = await appendEntry(work, place, entry, signature);
  if (!appended.ok) return appended;
  await goOnAsRegister(work, []);
  await refreshAudiences(work, dateOf(signature.at));
  return appended;
}
