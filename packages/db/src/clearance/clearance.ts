import { err, ok, presentRound } from "@entente/domain";
import { sql } from "drizzle-orm";
import { insertRows } from "../bulk-rows.ts";
import type { ClearanceRepository, RoundCounts, StoredRound } from "../clearance-port.ts";
import type { Asker, Database, Work } from "../database.ts";
import { reviewAbout } from "../record/clearance-suspense.ts";
import { clearanceRounds } from "../schema/index.ts";
import { arrayOf } from "../sql-values.ts";
import { appendFact, appendFacts, roundChain } from "./append-facts.ts";
import { findLatestRound, findRound } from "./find-round.ts";
import { listRounds } from "./round-list.ts";
import { rowOfRound } from "./round-row.ts";
import { appendWording, draftsOf, findText, textChain } from "./texts.ts";

export function clearanceRepository(database: Database, asker: Asker): ClearanceRepository {
  return {
    find: (id) => database.read(asker, (work) => findRound(work, id)),
    findLatest: (subject) => database.read(asker, (work) => findLatestRound(work, subject)),
    findText: (subject) => database.read(asker, (work) => findText(work, subject)),
    list: (query) => database.read(asker, (work) => listRounds(work, query)),
    drafts: (agency, limit) => database.read(asker, (work) => draftsOf(work, agency, limit)),

    counts: (agency, today) =>
      database.read(asker, async ({ rows }) => {
        const isOwed = sql`owing_agencies @> ${arrayOf([agency], "text")}`;
        const [counts] = await rows<RoundCounts>(sql`
          select count(*) filter (where ${isOwed})::int as "toAnswer",
            count(*) filter (where ${isOwed} and suspense < ${today})::int as "toAnswerLate",
            count(*) filter (where convener_agency = ${agency})::int as "calledRunning",
            count(*)::int as running
          from clearance_rounds where is_running
        `);
        return counts ?? { toAnswer: 0, toAnswerLate: 0, calledRunning: 0, running: 0 };
      }),

    silentRounds: (today, limit) =>
      database.read(asker, async ({ rows }) => {
        const found = await rows<{ id: Parameters<ClearanceRepository["find"]>[0] }>(sql`
          select id from clearance_rounds where is_running and suspense < ${today} and silent > 0
          order by suspense, id limit ${limit}
        `);
        return found.map(({ id }) => id);
      }),

    appendCall: (called, first, signature) =>
      database.write(asker, async (work) => {
        const { subject } = called;
        await work.db.execute(sql`select pg_advisory_xact_lock(hashtextextended(${textChain(subject)}, 0))`);
        const previous = await findLatestRound(work, subject);
        if ((previous?.round.id ?? null) !== called.follows) return moved(0, previous?.version ?? 0);
        const present = await findText(work, subject);
        if (first === null && present?.text.sha256 !== called.text.sha256) {
          return moved(0, present?.version ?? 0);
        }
        const text = first ?? present;
        const version =
          first === null ? ok(present?.version ?? 0) : await appendWording(work, first, 0, signature);
        if (!version.ok) return version;
        if (text === null) throw new Error(`${subject.kind} ${subject.key} has no text`);

        const { title, about } = text;
        const frame = { title, about, textVersion: version.value, version: 1 };
        await insertRows(work, clearanceRounds, [rowOfRound(presentRound([called]), frame)]);
        await reviewAbout(work, about);
        return appendFact(work, called.round, 0, called, signature);
      }),

    append: (stored, facts, signature) =>
      database.write(asker, (work) => appendFacts(work, stored, facts, signature)),

    appendText: (text, expected, bound, signature) =>
      database.write(asker, async (work) => {
        if (bound === null) return appendWording(work, text, expected, signature);
        const { stored, fact } = bound;
        const actual = await lockedVersion(work, stored);
        if (actual !== stored.version) return moved(stored.version, actual);
        const version = await appendWording(work, text, expected, signature);
        if (!version.ok) return version;
        const textVersion = fact.kind === "text-reflowed" ? version.value : stored.textVersion;
        const appended = await appendFacts(work, { ...stored, textVersion }, [fact], signature);
        return appended.ok ? version : appended;
      }),
  };
}

/** How many facts the round has, once nobody else can append to it any more. */
async function lockedVersion({ db, rows }: Work, { round }: StoredRound): Promise<number> {
  await db.execute(sql`select pg_advisory_xact_lock(hashtextextended(${roundChain(round.id)}, 0))`);
  const [found] = await rows<{ version: number }>(
    sql`select version from clearance_rounds where id = ${round.id}`,
  );
  return found?.version ?? 0;
}

function moved(expected: number, actual: number) {
  return err({ code: "sequence-moved", expected, actual } as const);
}
