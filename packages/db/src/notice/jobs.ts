import { type SQL, sql } from "drizzle-orm";
import { type Database, registerItself } from "../database.ts";
import type { JobRepository } from "../notice-port.ts";

const ITSELF = registerItself();

/** The lease is taken and given back in transactions of its own, so that it is seen by every server. */
export function jobRepository(database: Database): JobRepository {
  const changes = (statement: SQL) =>
    database.write(ITSELF, async ({ rows }) => (await rows(statement)).length > 0);

  return {
    take: (name, day, { holder, now, until }) =>
      database.write(ITSELF, async ({ db, rows }) => {
        await db.execute(sql`insert into jobs (name) values (${name}) on conflict do nothing`);
        const taken = await rows(sql`
          update jobs set holder = ${holder}, lease_until = ${until}
          where name = ${name} and (done_for is null or done_for < ${day}::date)
            and (lease_until is null or lease_until <= ${now})
          returning name
        `);
        return taken.length > 0;
      }),
    renew: (name, { holder, until }) =>
      changes(sql`
        update jobs set lease_until = ${until} where name = ${name} and holder = ${holder} returning name
      `),
    async finish(name, day, holder) {
      await changes(sql`
        update jobs set done_for = greatest(done_for, ${day}::date), holder = null, lease_until = null
        where name = ${name} and holder = ${holder} returning name
      `);
    },
    async release(name, holder) {
      await changes(sql`
        update jobs set holder = null, lease_until = null where name = ${name} and holder = ${holder} returning name
      `);
    },
  };
}
