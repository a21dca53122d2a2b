import type { Repositories } from "@entente/db";
import {
  addDays,
  type CalendarDate,
  digestOf,
  type Instant,
  type Owed,
  owedOf,
  type PersonId,
  type TaskingId,
  unreachedOn,
} from "@entente/domain";
import type { Logger } from "pino";

const BATCH = 200;

export interface DigestParts {
  readonly repositories: Pick<Repositories, "notices" | "taskings" | "marking">;
  readonly now: () => Instant;
  readonly log: Logger;
}

/**
 * Makes the day's digest of everybody who has something to be told, without what markings withhold. Each is kept by itself, so that a run that was stopped
 * is continued by the next one, and nobody is told twice however many run.
 */
export async function makeDigests(
  { repositories, now, log }: DigestParts,
  day: CalendarDate,
  hold: () => Promise<void>,
): Promise<void> {
  const { notices, taskings, marking } = repositories;
  const owed = await owedByOffices(taskings);
  const news = await notices.untoldNews();
  const people = new Set<PersonId>([
    ...owed.flatMap(({ contacts }) => contacts.flatMap(({ person }) => person ?? [])),
    ...news.map(({ to }) => to),
  ]);

  const isWithheld = await marking.withheldFrom(
    [...owed, ...news].flatMap(({ about }) => about ?? []),
    [...people],
  );
  let made = 0;
  for (const state of await notices.digestStates([...people])) {
    await hold();
    const { person, lastDigestOn, toldAtOnce } = state;
    const mayHave = ({ about }: { readonly about: string | null }) =>
      about === null || !isWithheld(person, about);
    const mine = owed
      .filter(({ contacts }) => contacts.some((contact) => contact.person === person))
      .filter(mayHave);
    const digest = digestOf(person, day, {
      owed: mine,
      news: news.filter(mayHave),
      lastDigestOn,
      toldAtOnce,
    });
    if (digest !== null && (await notices.keepDigest(digest, now()))) made += 1;
  }
  const unreached = unreachedOn(owed, addDays(day, -1), day).map(({ key }) => key);
  if (unreached.length > 0) log.warn({ day, unreached }, "what is owed here reaches nobody: name a contact");
  log.info({ day, made, owed: owed.length }, "the day's digests are made");
}

async function owedByOffices(taskings: Repositories["taskings"]): Promise<readonly Owed[]> {
  const all: Owed[] = [];
  let after: TaskingId | null = null;
  for (;;) {
    const batch: Awaited<ReturnType<typeof taskings.owed>> = await taskings.owed(after, BATCH);
    const offices = batch.flatMap(({ tasking }) => tasking.offices.map(({ office }) => office));
    const { contactsOf } = await taskings.reach([...new Set(offices)], []);
    all.push(...batch.flatMap(({ tasking }) => owedOf(tasking, contactsOf)));
    after = batch.at(-1)?.tasking.id ?? null;
    if (batch.length < BATCH || after === null) return all;
  }
}
