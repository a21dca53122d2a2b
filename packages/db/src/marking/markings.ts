import { audienceOf, dateOf, type RecommendationId } from "@entente/domain";
import { sql } from "drizzle-orm";
import { appendNext } from "../append-next.ts";
import {
  AUTHOR_COLUMNS,
  AUTHOR_JOIN,
  type AuthorColumns,
  authorshipOf,
  authorValues,
} from "../authorship.ts";
import { insertRows } from "../bulk-rows.ts";
import { type Asker, type Database, registerItself } from "../database.ts";
import type { MarkingEntry, MarkingRepository, NewMarkingEntry } from "../marking-port.ts";
import { markingEntries } from "../schema/index.ts";
import { refreshAudiences, setAudiences } from "./audiences.ts";
import { directoryOf } from "./directory.ts";
import { recipientsNamed } from "./recipients-named.ts";
import { goOnAsRegister } from "./sight.ts";
import { withheldFrom } from "./withheld.ts";

export function markingRepository(database: Database, asker: Asker): MarkingRepository {
  return {
    history: (recommendation) =>
      database.read(asker, async ({ rows }) => {
        const found = await rows<AuthorColumns & NewMarkingEntry & { sequence: number }>(sql`
          select t.sequence, t.kind, t.designation, t.reason, t.request, ${AUTHOR_COLUMNS}
          from marking_entries t join recommendations r on r.id = t.recommendation_id ${AUTHOR_JOIN}
          where r.key = ${recommendation} order by t.sequence desc
        `);
        return found.map(
          ({ sequence, kind, designation, reason, request, ...author }): MarkingEntry => ({
            sequence,
            kind,
            designation,
            reason,
            request,
            ...authorshipOf(author),
          }),
        );
      }),

    append: (recommendation, entry, expected, signature) =>
      database.write(asker, async (work) => {
        await goOnAsRegister(work, [recommendation]);
        const appended = await appendNext(
          work,
          {
            chain: `marking:${recommendation}`,
            expected,
            last: lastEntry(recommendation),
            content: entry,
            insert: (sequence) =>
              insertRows(work, markingEntries, [
                { recommendationId: recommendation, sequence, ...entry, ...authorValues(signature) },
              ]),
          },
          signature,
        );
        if (!appended.ok || entry.kind !== "changed") return appended;
        const { designation } = entry;
        const today = dateOf(signature.at);
        const audience = audienceOf(designation, await directoryOf(work, today));
        await setAudiences(work, [{ id: recommendation, designation, audience }], today);
        return appended;
      }),

    directory: (on) => database.read(registerItself(asker.person), (work) => directoryOf(work, on)),
    withheldFrom: (names, people) =>
      database.read(registerItself(asker.person), (work) => withheldFrom(work, names, people)),
    recipientsNamed: (names) => database.read(asker, (work) => recipientsNamed(work, names)),
    refresh: (today) => database.write(registerItself(asker.person), (work) => refreshAudiences(work, today)),
  };
}

/** What the audit says of an entry `m`. */
const ENTRY_CONTENT = sql.raw(`
  jsonb_build_object('kind', m.kind, 'designation', m.designation, 'reason', m.reason, 'request', m.request)
`);

function lastEntry(recommendation: RecommendationId) {
  return sql`
    select sequence, ${ENTRY_CONTENT} as content from marking_entries m
    where recommendation_id = ${recommendation} order by sequence desc limit 1
  `;
}
