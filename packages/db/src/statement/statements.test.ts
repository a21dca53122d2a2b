import { err, ok, type StatedTension, sightOf, type TensionId } from "@entente/domain";
import { sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Database, registerItself } from "../database.ts";
import type { Repositories } from "../ports.ts";
import { repositories } from "../repositories.ts";
import { ENGINES } from "../testing/engines.ts";
import { TEST_DESIGNATIONS, TEST_VIEWERS } from "../testing/markings.ts";
import { signedBy, testKey, testRecord } from "../testing/records.ts";
import { fillRegister, getStored } from "../testing/register.ts";

const SIGNATURE = signedBy("NIST");
const FIRST = "0189abcd-0000-7000-8000-000000000001";
const SECOND = "0189abcd-0000-7000-8000-000000000002";

function tension(id: string, statement: string): StatedTension {
  return {
    id: id as TensionId,
    first: { kind: "recommendation", key: testKey("CHIP-1") },
    second: { kind: "recommendation", key: testKey("AI-1") },
    statement,
    source: { title: "A paper", locator: "page 1", dated: "2026-01-01" as never, basis: "reported" },
  };
}

describe.each(ENGINES)("statements on $name", ({ open }) => {
  let database: Database;
  let statements: Repositories["statements"];
  let audit: Repositories["audit"];

  beforeAll(async () => {
    database = await open();
    await fillRegister(database, [testRecord("CHIP-1"), testRecord("AI-1")]);
    ({ statements, audit } = repositories(database, registerItself(SIGNATURE.by.person)));
  });
  afterAll(() => database.close());

  it("stand as they were put down last, in the order in which they were begun", async () => {
    const { tensions } = statements;
    expect(await tensions.append(SECOND, 0, tension(SECOND, "Second."), "Read.", SIGNATURE)).toEqual({
      ok: true,
      value: 1,
    });
    await tensions.append(FIRST, 0, tension(FIRST, "First."), "Read.", SIGNATURE);
    await tensions.append(FIRST, 1, tension(FIRST, "First, clearer."), "Clearer.", SIGNATURE);
    const standing = await tensions.standing();
    expect(standing.map(({ id, sequence, content }) => [id, sequence, content.statement])).toEqual([
      [FIRST, 2, "First, clearer."],
      [SECOND, 1, "Second."],
    ]);
    expect(standing[0]).toMatchObject({ personName: "Officer of NIST", by: SIGNATURE.by });
  });

  it("are taken back with a reason, and their history stays", async () => {
    const { tensions } = statements;
    expect(await tensions.append(SECOND, 1, null, "Misread.", SIGNATURE)).toEqual({ ok: true, value: 2 });
    expect((await tensions.standing()).map(({ id }) => id)).toEqual([FIRST]);
    expect(
      (await tensions.history(SECOND)).map(({ content, reason }) => [content?.statement, reason]),
    ).toEqual([
      [undefined, "Misread."],
      ["Second.", "Read."],
    ]);
  });

  it("begin only where those that stand allow it, also when two begin at once", async () => {
    const only = (standing: readonly StatedTension[]) =>
      standing.some(({ statement }) => statement === "Third.")
        ? err({ code: "repeated" } as const)
        : ok(null);
    const begin = (id: string) =>
      statements.tensions.begin(id, tension(id, "Third."), "Read.", SIGNATURE, only);
    const ids = ["3", "4"].map((last) => FIRST.slice(0, -1) + last);
    const begun = await Promise.all(ids.map(begin));
    expect(begun.filter(({ ok: isBegun }) => isBegun)).toEqual([{ ok: true, value: 1 }]);
    expect(begun.filter(({ ok: isBegun }) => !isBegun)).toEqual([{ ok: false, error: { code: "repeated" } }]);
    for (const id of ids) {
      if ((await statements.tensions.history(id)).length === 1) {
        await statements.tensions.append(id, 1, null, "The test is over.", SIGNATURE);
      }
    }
  });

  it("of one kind are none of another, and take nothing from who did not see the last entry", async () => {
    expect(await statements.rivalries.standing()).toEqual([]);
    const late = statements.tensions.append(FIRST, 1, null, "Late.", SIGNATURE);
    expect(await late).toEqual({
      ok: false,
      error: { code: "sequence-moved", expected: 1, actual: 2 },
    });
  });

  it("are seen, with their history and audit, by those alone who see every record that they name", async () => {
    const { recommendations, marking } = repositories(database, registerItself(SIGNATURE.by.person));
    const designation = TEST_DESIGNATIONS["listed agencies"];
    const [listed, other] = [TEST_VIEWERS["officer of STATE"], TEST_VIEWERS["officer of NSF"]];
    if (designation === undefined || listed === undefined || other === undefined)
      throw new Error("not there");
    const { record } = await getStored(recommendations, testKey("AI-1"));
    const entry = { kind: "changed", designation, reason: "For the test.", request: null } as const;
    await marking.append(record.recommendation.id, entry, 0, SIGNATURE);

    const seenBy = async (viewer: typeof listed) => {
      const own = repositories(database, { person: null, sight: sightOf(viewer, "look") });
      const rows = await database.read({ person: null, sight: sightOf(viewer, "look") }, (work) =>
        work.rows(sql`select 1 from audit_rows where chain like 'tension:%'`),
      );
      const { tensions } = own.statements;
      return [(await tensions.standing()).length, (await tensions.history(SECOND)).length, rows.length];
    };
    expect(await seenBy(listed)).toEqual([1, 2, 6]);
    expect(await seenBy(other)).toEqual([0, 0, 0]);
  });

  it("leave an audit row for each entry, which names what was altered", async () => {
    expect((await audit.verify()).breaks).toBe(0);
    await database.asOwner(({ db }) =>
      db.execute(
        sql`update statement_entries set reason = 'Other.' where sequence = 2 and id = ${SECOND}::uuid`,
      ),
    );
    const { firstBreak } = await audit.verify();
    expect([firstBreak?.record, firstBreak?.sequence]).toEqual([`tension:${SECOND}`, 2]);
  });
});
