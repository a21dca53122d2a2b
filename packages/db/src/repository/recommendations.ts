import type { Asker, Database } from "../database.ts";
import { facetCounts } from "../list/facet-counts.ts";
import { listPage } from "../list/list.ts";
import type { ListQuery, ListRow, RecommendationRepository } from "../ports.ts";
import { appendAll } from "./append.ts";
import { deskRows, dueDates } from "./desk.ts";
import { changesAbove, designationsOf, findRecord, historyTotal, recordHistory } from "./find.ts";
import { ledgerCounts, titlesOf } from "./ledger.ts";
import { neighborhoodOf } from "./neighborhood.ts";
import { refreshHealth } from "./refresh-health.ts";
import { mostUnlocking } from "./unlocking.ts";

const STREAM_BATCH = 500;

export function recommendationRepository(database: Database, asker: Asker): RecommendationRepository {
  return {
    find: (key) => database.read(asker, (work) => findRecord(work, key)),
    list: (query) => database.read(asker, (work) => listPage(work, query)),
    facets: (query) => database.read(asker, (work) => facetCounts(work, query)),
    stream: (query) => streamRows(database, asker, query),
    designationsOf: (keys) => database.read(asker, (work) => designationsOf(work, keys)),
    historyTotal: (key) => database.read(asker, (work) => historyTotal(work, key)),
    history: (key, limit) => database.read(asker, (work) => recordHistory(work, key, limit)),
    changesSince: (key, version) => database.read(asker, (work) => changesAbove(work, key, version)),
    async append(stored, change, signature) {
      const appended = await appendAll(database, asker, [{ stored, change }], signature);
      return appended.ok ? { ok: true, value: stored.version + 1 } : appended;
    },
    appendAll: (changes, signature) => appendAll(database, asker, changes, signature),
    neighborhood: (key, limit) => database.read(asker, (work) => neighborhoodOf(work, key, limit)),
    mostUnlocking: (limit) => database.read(asker, (work) => mostUnlocking(work, limit)),
    desk: (duty, agency, limit) => database.read(asker, (work) => deskRows(work, duty, agency, limit)),
    dates: (limit, around) => database.read(asker, (work) => dueDates(work, limit, around)),
    ledger: () => database.read(asker, ledgerCounts),
    titles: (keys) => database.read(asker, (work) => titlesOf(work, keys)),
    refreshHealth: (today) => refreshHealth(database, asker, today),
  };
}

/** Each batch is a page and a transaction of its own, so that a slow reader holds nothing. */
async function* streamRows(
  database: Database,
  asker: Asker,
  query: Omit<ListQuery, "cursor" | "limit">,
): AsyncIterable<readonly ListRow[]> {
  let cursor: string | null = null;
  do {
    const asked: ListQuery = { ...query, cursor, limit: STREAM_BATCH };
    const page = await database.read(asker, (work) => listPage(work, asked));
    if (page.rows.length > 0) yield page.rows;
    cursor = page.nextCursor;
  } while (cursor !== null);
}
