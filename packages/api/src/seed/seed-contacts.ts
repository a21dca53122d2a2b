import { contactOf, type Portfolio } from "@entente/data";
import { type Database, registerItself, repositories, type Signature } from "@entente/db";
import { wholeAgency } from "@entente/domain";

/**
 * Names the contacts with which the portfolio's agencies open. Can be called again after it was stopped in the middle: who
 * was ever named for an agency stays named.
 */
export async function seedContacts(
  database: Database,
  { reference }: Pick<Portfolio, "reference">,
  signature: Signature,
): Promise<void> {
  const { taskings } = repositories(database, registerItself(signature.by.person));
  for (const { id } of reference.agencies) {
    const office = wholeAgency(id);
    if ((await taskings.contactHistory(office)).length > 0) continue;
    const contacts = {
      mainContact: contactOf(reference.seats, id, "main"),
      alternateContact: contactOf(reference.seats, id, "alternate"),
    };
    const saved = await taskings.appendContacts(office, 0, contacts, signature);
    if (!saved.ok) throw new Error(`the contacts of ${id} were named while they were being seeded`);
  }
}
