import {
  agencyOf,
  isTaskingClosed,
  owesAnswer,
  presentTasking,
  type Result,
  type Tasking,
  type TaskingFact,
  type TaskingId,
  taskingAfterFact,
} from "@entente/domain";
import { sql } from "drizzle-orm";
import { appendNext } from "../append-next.ts";
import { authorValues } from "../authorship.ts";
import { insertRows } from "../bulk-rows.ts";
import type { Work } from "../database.ts";
import type { Signature } from "../ports.ts";
import type { SequenceMoved } from "../priority-port.ts";
import { taskingFacts, taskingOffices, taskings } from "../schema/index.ts";

/** A fact with what it follows; `before` is absent where it sets the tasking. */
export interface NextTaskingFact {
  readonly before: Tasking | null;
  readonly expected: number;
  readonly fact: TaskingFact;
}

export function firstFactOf(fact: TaskingFact): NextTaskingFact {
  return { before: null, expected: 0, fact };
}

/** The audit chain of a tasking's history. */
export function taskingChain(id: TaskingId): string {
  return `tasking:${id}`;
}

/** Appends the fact with its audit row and the present rows, or nothing when somebody appended first. */
export function appendTaskingFact(
  work: Work,
  { before, expected, fact }: NextTaskingFact,
  signature: Signature,
): Promise<Result<number, SequenceMoved>> {
  const after = before === null ? presentTasking([fact]) : taskingAfterFact(before, fact);
  const { id } = after;
  const next = {
    chain: taskingChain(id),
    expected,
    last: sql`
      select sequence, fact as content from tasking_facts where tasking = ${id} order by sequence desc limit 1
    `,
    content: fact,
    async insert(sequence: number) {
      await writePresent(work, after, sequence);
      await insertRows(work, taskingFacts, [{ tasking: id, sequence, fact, ...authorValues(signature) }]);
    },
  };
  return appendNext(work, next, signature);
}

async function writePresent(work: Work, tasking: Tasking, version: number): Promise<void> {
  const { id, set, offices, suspense } = tasking;
  const { request, about, tasker, at: setAt } = set;
  const row = {
    id,
    version,
    request,
    about,
    tasker,
    taskerAgency: agencyOf(tasker),
    suspense,
    setAt,
    isClosed: isTaskingClosed(tasking),
  };
  await insertRows(work, taskings, [row], { replaceBy: ["id"] });
  const parts = offices.map(({ office, standing }, place) => ({
    tasking: id,
    office,
    agency: agencyOf(office),
    place,
    standing,
    isOwed: owesAnswer(standing),
    suspense,
  }));
  await insertRows(work, taskingOffices, parts, { replaceBy: ["tasking", "office"] });
}
