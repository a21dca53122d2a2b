import { type Database, type Repositories, registerItself, repositories } from "@entente/db";
import {
  fillRegister,
  invite,
  mainSeatOf,
  officerOf,
  signedBy,
  TEST_AGENCIES,
  TEST_ISSUER,
  TEST_NOW,
  testOffice,
  testRecords,
  testSession,
  testTasking,
} from "@entente/db/testing";
import type { EmailAddress, PersonId } from "@entente/domain";

/** Offices that owe an answer, and of each the person who is told. */
export const OWING = ["NIST", "NSF", "USTR", "DOE"] as const;
export const TOLD: readonly PersonId[] = OWING.map(officerOf).toSorted();

/** A register in which STATE asked four offices on 4 May 2026 for an answer by 11 May; every office has a contact. */
export async function fillWithTasking(database: Database): Promise<void> {
  await fillRegister(database, testRecords(1));
  const { taskings } = mailing(database);
  for (const agency of TEST_AGENCIES) {
    const contacts = { mainContact: mainSeatOf(agency), alternateContact: null };
    await taskings.appendContacts(testOffice(agency), 0, contacts, signedBy(agency));
  }
  await taskings.appendSet(testTasking("2026-05-11", OWING), signedBy("STATE"));
}

/** The repositories of a server that sends mail. */
export function mailing(database: Database): Repositories {
  return repositories(database, registerItself(), { sendsMail: true });
}

/** An identity provider verifies an address of each of these people. */
export async function verifyAddresses(database: Database, people: readonly PersonId[]): Promise<void> {
  const { signIn } = mailing(database);
  for (const person of people) {
    const address = `${person}@example.gov` as EmailAddress;
    await invite(database, person, address);
    const identity = { issuer: TEST_ISSUER, subject: person };
    const admitted = await signIn.admit(
      identity,
      address,
      testSession(person, person, TEST_NOW),
      signedBy("NIST"),
    );
    if (!admitted.ok) throw new Error(`${person} was not admitted`);
  }
}
