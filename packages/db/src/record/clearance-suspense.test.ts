import { addDays, publicDesignation } from "@entente/domain";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Database } from "../database.ts";
import type { Repositories } from "../ports.ts";
import { answerOf, calledOn, firstText, statementOf } from "../testing/clearance.ts";
import { ENGINES } from "../testing/engines.ts";
import { signedBy, TEST_NOW, TEST_TODAY, testKey, testRecord } from "../testing/records.ts";
import { agencyOf } from "../testing/reference.ts";
import { fillRegister, getStored } from "../testing/register.ts";

const SIGNATURE = signedBy("NIST");
const AFTER_SUSPENSE = addDays(TEST_TODAY, 13);

describe.each(ENGINES)("an answer that a clearance waits for on $name", ({ open }) => {
  let database: Database;
  let register: Repositories;

  beforeAll(async () => {
    database = await open();
    register = await fillRegister(database, [testRecord("HOME-1"), testRecord("OPEN-1")]);
    const { recommendations, marking, clearance } = register;
    const { record } = await getStored(recommendations, testKey("OPEN-1"));
    const entry = {
      kind: "changed",
      designation: publicDesignation(agencyOf("NIST")),
      reason: "For the test.",
      request: null,
    } as const;
    await marking.append(record.recommendation.id, entry, 0, SIGNATURE);
    for (const key of ["HOME-1", "OPEN-1"]) {
      const text = firstText(statementOf(key));
      await clearance.appendCall(calledOn(statementOf(key), text.text), text, SIGNATURE);
    }
  });
  afterAll(() => database.close());

  const findingsOf = async (key: string) =>
    (await getStored(register.recommendations, testKey(key))).health.findings.filter(
      ({ kind }) => kind === "awaiting-clearance",
    );
  const waiting = [{ kind: "awaiting-clearance", suspense: addDays(TEST_TODAY, 10), days: 3 }];

  it("is a finding of the record's health once its suspense has passed, and not before", async () => {
    await register.recommendations.refreshHealth(TEST_TODAY);
    expect(await findingsOf("HOME-1")).toEqual([]);
    await register.recommendations.refreshHealth(AFTER_SUSPENSE);
    expect(await findingsOf("HOME-1")).toEqual(waiting);
  });

  it("is none of a record that officials of other countries read too", async () => {
    await register.recommendations.refreshHealth(AFTER_SUSPENSE);
    expect(await findingsOf("OPEN-1")).toEqual([]);
  });

  it("stays one when the record changes for another reason", async () => {
    const stored = await getStored(register.recommendations, testKey("HOME-1"));
    const at = TEST_NOW.replace(TEST_TODAY, AFTER_SUSPENSE) as typeof TEST_NOW;
    const contacts = { mainContact: null, alternateContact: null };
    const change = { kind: "contact-changed", agency: agencyOf("NIST"), ...contacts } as const;
    await register.recommendations.append(stored, change, signedBy("NIST", at));
    expect(await findingsOf("HOME-1")).toEqual(waiting);
  });

  it("is none any more once every office has answered", async () => {
    const { clearance, recommendations } = register;
    for (const agency of ["STATE", "USTR"]) {
      const round = await clearance.findLatest(statementOf("HOME-1"));
      if (round === null) throw new Error("no round was called");
      await clearance.append(round, answerOf(round, agency, "concur"), signedBy(agency));
    }
    await recommendations.refreshHealth(AFTER_SUSPENSE);
    expect(await findingsOf("HOME-1")).toEqual([]);
  });
});
