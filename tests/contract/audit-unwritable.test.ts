import { signInAsPersona } from "@entente/client";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { reachableEngines, type Storage } from "./databases.ts";
import { startSeededServer } from "./seeded-server.ts";
import type { ServerProcess } from "./server-process.ts";

const reason = "As agreed.";
const evidence = { kind: "citation", title: "Note", locator: "Page 1", dated: "2026-03-01" } as const;

/** What stops the audit from being written, and what lets it be written again. */
const FAULTS = [
  [
    "the right to write it is gone",
    "revoke insert on audit_rows from entente_app",
    "grant insert on audit_rows to entente_app",
  ],
  ["a trigger fails", triggerRaising("P0001"), "drop trigger audit_fault on audit_rows"],
  ["the disk is full", triggerRaising("53100"), "drop trigger audit_fault on audit_rows"],
] as const;

function triggerRaising(code: string): string {
  return `
    create or replace function audit_fault() returns trigger language plpgsql as
      $$ begin raise exception 'the audit is out of order' using errcode = '${code}'; end $$;
    create trigger audit_fault before insert on audit_rows for each row execute function audit_fault()
  `;
}

describe.each(reachableEngines().filter(({ name }) => name === "PostgreSQL"))(
  "an audit that cannot be written, on $name",
  ({ newStorage }) => {
    let storage: Storage;
    let server: ServerProcess;

    beforeAll(async () => {
      storage = await newStorage();
      server = await startSeededServer({ env: storage.env });
    });
    afterAll(async () => {
      await server.stop();
      await storage.remove();
    });

    async function run(statement: string): Promise<void> {
      const client = new pg.Client({ connectionString: storage.env["DATABASE_URL"] });
      await client.connect();
      try {
        await client.query(statement);
      } finally {
        await client.end();
      }
    }
    async function as(persona: string) {
      return (await signInAsPersona({ url: server.url, name: "audit-check" }, persona)).entente;
    }

    it.each(FAULTS)(
      "saves nothing while %s, goes on reading, and raises an alarm",
      async (_name, stop, mend) => {
        const [officer, administrator] = [await as("nist-officer"), await as("administrator")];
        const { version } = await officer.recommendation.get.query({ key: "STD-1" });
        const { sequence } = await administrator.person.get.query({ person: "reader" });
        const seen = { recommendation: "STD-1", version };
        const mutations = [
          () => officer.recommendation.fileEvidence.mutate({ ...seen, evidence, note: reason }),
          () => officer.recommendation.changeDue.mutate({ ...seen, due: "2031-01-31", reason }),
          () => officer.token.create.mutate({ name: "Tool", scope: ["read-register"], days: 1 }),
          () => administrator.person.disable.mutate({ person: "reader", seen: sequence, reason }),
          () => administrator.audit.noteExport.mutate({ what: "recommendations", query: "", rows: 1 }),
          () => as("analyst"),
        ];
        const alarmsBefore = alarms(server);

        await run(stop);
        const outcomes = await Promise.allSettled(mutations.map((mutate) => mutate()));
        const after = await officer.recommendation.get.query({ key: "STD-1" });
        const person = await administrator.person.get.query({ person: "reader" });
        await run(mend);

        expect(outcomes.map(({ status }) => status)).toEqual(mutations.map(() => "rejected"));
        expect([after.version, person.sequence]).toEqual([version, sequence]);
        expect(alarms(server) - alarmsBefore).toBe(mutations.length);
        const saved = await officer.recommendation.fileEvidence.mutate({ ...seen, evidence, note: reason });
        expect(saved.version).toBe(version + 1);
        expect(await administrator.audit.verify.query()).toMatchObject({ breaks: 0 });
      },
    );
  },
);

/** Lines of the log at the highest level that tell that a change was not saved. */
function alarms(server: ServerProcess): number {
  const lines = server.output().split("\n");
  return lines.filter((line) => line.includes('"alarm":"not-saved"') && line.includes('"level":60')).length;
}
