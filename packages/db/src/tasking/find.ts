import { presentTasking, type TaskingFact, type TaskingId } from "@entente/domain";
import { type SQL, sql } from "drizzle-orm";
import type { Work } from "../database.ts";
import type { StoredTasking, StoredTaskingFact } from "../tasking-port.ts";

interface FactColumns {
  readonly tasking: TaskingId;
  readonly sequence: number;
  readonly fact: TaskingFact;
  readonly personName: string;
  readonly seatTitle: string | null;
}

/** The tasking rebuilt from its facts; absent when none has this id. */
export async function findTasking(work: Work, id: TaskingId): Promise<StoredTasking | null> {
  const [found] = await rebuilt(work, sql`f.tasking = ${id}`);
  return found ?? null;
}

/** Taskings of which somebody owes an answer, by id, after the given one. */
export function owedTaskings(
  work: Work,
  after: TaskingId | null,
  limit: number,
): Promise<readonly StoredTasking[]> {
  const later = after === null ? sql`true` : sql`o.tasking > ${after}::uuid`;
  return rebuilt(
    work,
    sql`f.tasking in (
      select o.tasking from tasking_offices o where o.is_owed and ${later}
      group by o.tasking order by o.tasking limit ${sql.raw(String(limit))}
    )`,
  );
}

async function rebuilt({ rows }: Work, condition: SQL): Promise<readonly StoredTasking[]> {
  const found = await rows<FactColumns>(sql`
    select f.tasking, f.sequence, f.fact, author.name as "personName", seat.title as "seatTitle"
    from tasking_facts f
      join persons author on author.id = f.author_person
      left join seats seat on seat.id = f.author_seat
    where ${condition}
    order by f.tasking, f.sequence
  `);
  const byTasking = new Map<TaskingId, StoredTaskingFact[]>();
  for (const { tasking, ...fact } of found) {
    const facts = byTasking.get(tasking) ?? [];
    facts.push(fact);
    byTasking.set(tasking, facts);
  }
  return [...byTasking.values()].map((facts) => ({
    tasking: presentTasking(facts.map(({ fact }) => fact)),
    version: facts.length,
    facts,
  }));
}
