import { sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Database, registerItself } from "./database.ts";
import { migrate } from "./migrate.ts";
import { arrayOf } from "./sql-values.ts";
import { ENGINES } from "./testing/engines.ts";
import { testRecords } from "./testing/records.ts";
import { fillRegister } from "./testing/register.ts";

const APPEND_ONLY = [
  "alignment_models",
  "audit_anchored_heads",
  "audit_anchors",
  "audit_rows",
  "capabilities",
  "changes",
  "clearance_facts",
  "clearance_texts",
  "coalition_proposals",
  "collaboration_changes",
  "collaboration_foundings",
  "comment_entries",
  "comments",
  "commitment_entries",
  "country_figures",
  "data_holdings",
  "linked_effects",
  "meeting_versions",
  "notice_choices",
  "notices",
  "office_contacts",
  "pack_loads",
  "pair_figures",
  "people_history",
  "priority_models",
  "priority_runs",
  "ratings",
  "requirement_sets",
  "roll_entries",
  "sheet_versions",
  "stances",
  "stated_memberships",
  "statement_entries",
  "table_setups",
  "tasking_facts",
  "vote_reports",
  "weight_sets",
] as const;

interface Right {
  readonly table: string;
  readonly right: string;
}

describe.each(ENGINES)("the application's role on $name", ({ open }) => {
  let database: Database;

  beforeAll(async () => {
    database = await open();
    await fillRegister(database, testRecords(5));
  });
  afterAll(() => database.close());

  it("may read and append to history and audit, and nothing more", async () => {
    expect(await rightsOn(database, APPEND_ONLY)).toEqual(
      APPEND_ONLY.flatMap((table) => [
        { table, right: "INSERT" },
        { table, right: "SELECT" },
      ]),
    );
  });

  it("has no rights on partitions, on the journal of migrations and to remove anything but dependencies, attempts to sign in, keys of changes that are older than a day and what a new version of a pack replaces", async () => {
    const all = await rightsOn(database, null);
    expect(all.filter(({ table }) => /_(default|\d{4}_\d{2})$/.test(table))).toEqual([]);
    expect(all.filter(({ table }) => table === "entente_migrations")).toEqual([]);
    expect(
      all.filter(({ right }) => right === "TRUNCATE" || right === "TRIGGER" || right === "REFERENCES"),
    ).toEqual([]);
    expect(all.filter(({ right }) => right === "DELETE").map(({ table }) => table)).toEqual([
      "dependencies",
      "idempotency_keys",
      "indicators",
      "pack_countries",
      "pack_entries",
      "pack_sources",
      "sign_in_attempts",
    ]);
  });

  it("is no superuser, owns nothing, and may not log in or bypass row security", async () => {
    const [role] = await database.asOwner(({ rows }) =>
      rows(sql`
        select rolsuper, rolbypassrls, rolcanlogin, rolcreaterole, rolcreatedb,
          (select count(*)::int from pg_class where relowner = r.oid) as owned
        from pg_roles r where rolname = 'entente_app'
      `),
    );
    expect(role).toEqual({
      rolsuper: false,
      rolbypassrls: false,
      rolcanlogin: false,
      rolcreaterole: false,
      rolcreatedb: false,
      owned: 0,
    });
  });

  it.each(APPEND_ONLY)("cannot update, delete or truncate %s, whatever it tries", async (table) => {
    const attempts = [
      sql`update ${sql.identifier(table)} set hash = ''`,
      sql`delete from ${sql.identifier(table)}`,
      sql`truncate ${sql.identifier(table)}`,
    ];
    for (const attempt of attempts) {
      const tried = database.write(registerItself(), ({ db }) => db.execute(attempt));
      await expect(tried).rejects.toThrow(/permission denied|does not exist/);
    }
  });

  it("cannot write in a transaction that reads, nor count facets by itself", async () => {
    const reading = database.read(registerItself(), ({ db }) => db.execute(sql`delete from dependencies`));
    await expect(reading).rejects.toThrow(/read-only transaction/);
    const counting = database.write(registerItself(), ({ db }) =>
      db.execute(sql`update facet_counts set count = 0`),
    );
    await expect(counting).rejects.toThrow(/permission denied/);
  });

  it("writes nothing when the audit cannot be written", async () => {
    await database.asOwner(({ db }) => db.execute(sql`revoke insert on audit_rows from entente_app`));
    const registering = fillRegister(database, testRecords(1, 99));
    await expect(registering).rejects.toThrow(/permission denied/);
    await database.asOwner(({ db }) => db.execute(sql`grant insert on audit_rows to entente_app`));
    const [found] = await database.asOwner(({ rows }) =>
      rows(sql`select count(*)::int as count from recommendations`),
    );
    expect(found).toEqual({ count: 5 });
  });

  it("finds the tables migrated however often migration runs", async () => {
    const journal = () =>
      database.asOwner(({ rows }) =>
        rows(sql`select hash, applied_at from entente_migrations order by hash`),
      );
    const before = await journal();
    await Promise.all([migrate(database), migrate(database), migrate(database)]);
    expect(await journal()).toEqual(before);
  });
});

/** Rights of the application's role, by table; on all tables and partitions when none are named. */
function rightsOn(database: Database, tables: readonly string[] | null): Promise<readonly Right[]> {
  return database.asOwner(({ rows }) =>
    rows<Right>(sql`
      select c.relname as "table", granted.verb as "right"
      from pg_class c, unnest(array['SELECT', 'INSERT', 'UPDATE', 'DELETE', 'TRUNCATE', 'REFERENCES', 'TRIGGER'])
        as granted (verb)
      where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
        and has_table_privilege('entente_app', c.oid, granted.verb)
        ${tables === null ? sql`` : sql`and c.relname = any(${arrayOf(tables, "text")})`}
      order by 1, 2
    `),
  );
}
