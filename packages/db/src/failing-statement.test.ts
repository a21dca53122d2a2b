import type { CalendarDate, Instant } from "@entente/domain";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Database } from "./database.ts";
import type { Repositories } from "./ports.ts";
import { registerRecords } from "./repository/register.ts";
import { seedReference } from "./seed-reference.ts";
import { claim } from "./testing/claims.ts";
import { ENGINES } from "./testing/engines.ts";
import { dueOn, signedBy, TEST_TODAY, testKey, testRecord, testRecords } from "./testing/records.ts";
import { agencyOf, mainSeatOf, officerOf, testReference } from "./testing/reference.ts";
import { fillRegister, getStored } from "./testing/register.ts";
import { tableDigests } from "./testing/table-digests.ts";

const EXPIRES = "2026-05-04T21:30:00.000Z" as Instant;
const LATER = "2027-03-01" as CalendarDate;

/** Fails the statement with this number, counted from 1, while one operation runs. */
interface Fault {
  failing: number | null;
  seen: number;
}

describe.each(ENGINES)("an operation whose n-th statement fails on $name", ({ open }) => {
  const fault: Fault = { failing: null, seen: 0 };
  let database: Database;
  let repositories: Repositories;

  beforeAll(async () => {
    database = await open(() => {
      fault.seen += 1;
      if (fault.seen === fault.failing) throw new Error("the statement failed");
    });
    repositories = await fillRegister(database, [
      testRecord("FAIL-1", { schedule: dueOn(LATER) }),
      testRecord("FAIL-2", { dependsOn: [testKey("FAIL-1")] }),
      testRecord("FAIL-3"),
    ]);
  });
  afterAll(() => database.close());

  const stored = (key: string) => getStored(repositories.recommendations, testKey(key));

  it("appends a report that unblocks another record, or nothing", async () => {
    const record = await stored("FAIL-1");
    await leavesNothingHalf(() =>
      repositories.recommendations.append(record, claim(record), signedBy("NIST")),
    );
  });

  it("appends a new dependency, or nothing", async () => {
    const record = await stored("FAIL-3");
    const change = { kind: "dependency-added", prerequisite: testKey("FAIL-2"), reason: "order" } as const;
    await leavesNothingHalf(() => repositories.recommendations.append(record, change, signedBy("NIST")));
  });

  it("appends changes of several records, or none", async () => {
    const records = [await stored("FAIL-2"), await stored("FAIL-3")];
    const changes = records.map((record) => ({
      stored: record,
      change: {
        kind: "contact-changed",
        agency: agencyOf("NIST"),
        mainContact: null,
        alternateContact: mainSeatOf("NIST"),
      } as const,
    }));
    await leavesNothingHalf(() => repositories.recommendations.appendAll(changes, signedBy("NIST")));
  });

  it("registers all records, or none", async () => {
    const records = [...testRecords(3), testRecord("FAIL-9", { dependsOn: [testKey("FAIL-3")] })];
    await leavesNothingHalf(() => registerRecords(database, records, signedBy("STATE")));
  });

  it("starts and ends a session with its audit row, or does neither", async () => {
    const { sessions } = repositories;
    await leavesNothingHalf(() => sessions.start(officerOf("NIST"), "a hash", signedBy("NIST"), EXPIRES));
    await leavesNothingHalf(() => sessions.end("a hash", signedBy("NIST")));
  });

  it("keeps a denied attempt, an anchor, fresh health and new reference data whole", async () => {
    const refusal = {
      code: "role-not-allowed",
      act: "verify",
      role: "reader",
      allowed: ["verifier"],
    } as const;
    await leavesNothingHalf(() => repositories.audit.denied(signedBy("NIST"), "FAIL-1", refusal));
    await leavesNothingHalf(() => repositories.audit.anchor(TEST_TODAY));
    const reference = testReference();
    const vacated = reference.seatHoldings.map((holding) => ({ ...holding, to: TEST_TODAY }));
    await leavesNothingHalf(() => seedReference(database, { ...reference, seatHoldings: vacated }));
    await leavesNothingHalf(() => repositories.recommendations.refreshHealth("2026-12-01" as CalendarDate));
  });

  /** Runs the operation with its first statement failing, then its second, until it succeeds. */
  async function leavesNothingHalf(operation: () => Promise<unknown>): Promise<void> {
    const before = await tableDigests(database);
    for (let failing = 1; ; failing += 1) {
      Object.assign(fault, { failing, seen: 0 });
      const outcome = await operation().then(
        () => "done",
        (error: Error) => error.message,
      );
      const { seen } = fault;
      Object.assign(fault, { failing: null, seen: 0 });
      const after = await tableDigests(database);
      if (outcome === "done") {
        expect(seen).toBeLessThan(failing);
        expect(after).not.toEqual(before);
        return;
      }
      expect(outcome).toBe("the statement failed");
      expect(after).toEqual(before);
    }
  }
});
