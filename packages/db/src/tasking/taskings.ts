import { sql } from "drizzle-orm";
import type { Asker, Database } from "../database.ts";
import type { Mailing } from "../notice/write-notices.ts";
import { arrayOf } from "../sql-values.ts";
import type { TaskingRepository } from "../tasking-port.ts";
import { appendTaskingFact, firstFactOf } from "./append.ts";
import { appendContacts, contactHistory, reachOf } from "./contacts.ts";
import { findTasking, owedTaskings } from "./find.ts";
import { listTaskings } from "./list.ts";

export function taskingRepository(database: Database, asker: Asker, mailing: Mailing): TaskingRepository {
  return {
    find: (id) => database.read(asker, (work) => findTasking(work, id)),
    list: (agency, query) => database.read(asker, (work) => listTaskings(work, agency, query)),
    owed: (after, limit) => database.read(asker, (work) => owedTaskings(work, after, limit)),
    reach: (offices, seats) => database.read(asker, (work) => reachOf(work, offices, seats)),
    names: (persons) =>
      database.read(asker, ({ rows }) =>
        rows(
          sql`select id as person, name from persons where id = any(${arrayOf(persons, "text")}) order by id`,
        ),
      ),
    contactHistory: (office) => database.read(asker, (work) => contactHistory(work, office)),

    appendSet: (fact, signature) =>
      database.write(asker, async (work) => {
        const saved = await appendTaskingFact(work, firstFactOf(fact), signature, mailing);
        if (!saved.ok) throw new Error(`the tasking ${fact.tasking} was set before`);
      }),
    append: (stored, fact, signature) =>
      database.write(asker, (work) =>
        appendTaskingFact(
          work,
          { before: stored.tasking, expected: stored.version, fact },
          signature,
          mailing,
        ),
      ),
    appendContacts: (office, expected, contacts, signature) =>
      database.write(asker, (work) => appendContacts(work, office, expected, contacts, signature)),
  };
}
