import {
  agencyOf,
  atOnceOf,
  isTaskingClosed,
  newsOfTasking,
  owedOf,
  owesAnswer,
  type PersonId,
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
import { announceChanges } from "../live/live.ts";
import { withheldFrom } from "../marking/withheld.ts";
import { type Mailing, writeNews, writeNotices } from "../notice/write-notices.ts";
import type { Signature } from "../ports.ts";
import type { SequenceMoved } from "../priority-port.ts";
import { taskingFacts, taskingOffices, taskings } from "../schema/index.ts";
import { reachOf } from "./contacts.ts";

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

/**
 * Appends the fact with its audit row, the present rows and what people are told of it, or nothing when somebody appended
 * first.
 */
export async function appendTaskingFact(
  work: Work,
  { before, expected, fact }: NextTaskingFact,
  signature: Signature,
  mailing: Mailing,
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
  const saved = await appendNext(work, next, signature);
  if (saved.ok) {
    await tell(work, after, fact, saved.value, mailing);
    await announceChanges(work, [{ kind: "tasking", key: id, version: saved.value }]);
  }
  return saved;
}

/** Keeps the news that the fact is, and tells at once what cannot wait; not whoever may not have what it is about. */
async function tell(
  work: Work,
  after: Tasking,
  fact: TaskingFact,
  sequence: number,
  mailing: Mailing,
): Promise<void> {
  const { tasker, by } = after.set;
  const offices = [tasker, ...after.offices.map(({ office }) => office)];
  const reach = await reachOf(work, offices, by.seat === null ? [] : [by.seat]);
  const { about } = after.set;
  const told = newsOfTasking(after, fact, sequence, reach);
  const owed = fact.kind === "set" ? owedOf(after, reach.contactsOf) : [];
  const people = [
    ...told.map(({ to }) => to),
    ...owed.flatMap(({ contacts }) => contacts.flatMap(({ person }) => person ?? [])),
  ];
  const isWithheld = await withheldFrom(work, about === null ? [] : [about], people);
  const mayKnow = (person: PersonId) => about === null || !isWithheld(person, about);
  const news = told.filter(({ to }) => mayKnow(to));
  await writeNews(work, news);
  const raised = {
    key: `tasking:${after.id}:${sequence}`,
    at: fact.at,
    by: fact.by.person,
    owed,
    news,
  };
  const atOnce = atOnceOf(raised).filter(({ person }) => mayKnow(person));
  await writeNotices(work, "at-once", atOnce, fact.at, mailing);
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
