import { officeContactsInput, officeContactsOutput } from "@entente/contract";
import { procedureFor } from "../procedure.ts";
import { shownContacts } from "./shown-contacts.ts";

/** Who is told of what an office owes, and every naming of its contacts. */
export const contacts = procedureFor("read-internal")
  .input(officeContactsInput)
  .output(officeContactsOutput)
  .query(async ({ ctx, input: { office } }) => {
    const [shown, history] = await Promise.all([
      shownContacts(ctx, [office]),
      ctx.repositories.taskings.contactHistory(office),
    ]);
    return { contacts: shown(office), history };
  });
