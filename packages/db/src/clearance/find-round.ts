import {
  type ClearanceFact,
  type ClearanceRoundId,
  type ClearanceSubject,
  type PersonId,
  presentRound,
  type RecommendationKey,
} from "@entente/domain";
import { sql } from "drizzle-orm";
import type { StoredRound } from "../clearance-port.ts";
import type { Work } from "../database.ts";
import { arrayOf } from "../sql-values.ts";

interface RoundColumns {
  readonly title: string;
  readonly about: RecommendationKey | null;
  readonly textVersion: number;
  readonly version: number;
  readonly followedBy: ClearanceRoundId | null;
}

/** The round rebuilt from its facts. */
export async function findRound(work: Work, id: ClearanceRoundId): Promise<StoredRound | null> {
  const [found] = await work.rows<RoundColumns>(sql`
    select t.title, t.about, t.text_version as "textVersion", t.version, n.id as "followedBy"
    from clearance_rounds t left join clearance_rounds n on n.follows = t.id
    where t.id = ${id}
  `);
  if (found === undefined) return null;
  const history = await work.rows<{ fact: ClearanceFact }>(sql`
    select fact from clearance_facts where round = ${id} order by sequence
  `);
  const facts = history.map(({ fact }) => fact);
  if (facts.length !== found.version) throw new Error(`the history of the round ${id} is not whole`);
  return { ...found, round: presentRound(facts), facts, persons: await personsIn(work, facts) };
}

/** The last round on the subject: the one that none follows. */
export async function findLatestRound(
  work: Work,
  { kind, key }: ClearanceSubject,
): Promise<StoredRound | null> {
  const [last] = await work.rows<{ id: ClearanceRoundId }>(sql`
    select t.id from clearance_rounds t
    where t.subject_kind = ${kind} and t.subject_key = ${key}
      and not exists (select from clearance_rounds n where n.follows = t.id)
  `);
  return last === undefined ? null : findRound(work, last.id);
}

function personsIn({ rows }: Work, facts: readonly ClearanceFact[]): Promise<StoredRound["persons"]> {
  const ids = new Set<PersonId>(facts.flatMap(({ by }) => (by === null ? [] : [by.person])));
  return rows(sql`select id, name from persons where id = any(${arrayOf([...ids], "text")}) order by id`);
}
