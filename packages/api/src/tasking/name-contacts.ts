import { entryAccepted, nameContactsInput } from "@entente/contract";
import { agencyOf } from "@entente/domain";
import { checkSeat } from "../assignment/seat.ts";
import { signatureOf } from "../context.ts";
import { entryChanged } from "../entry-changed.ts";
import { procedureFor } from "../procedure.ts";
import { orRefuse } from "../refusal.ts";
import { authorizeFor } from "./stored-tasking.ts";

/** A coordinator names the seats that are told of what an office owes. */
export const nameContacts = procedureFor("change-contact")
  .input(nameContactsInput)
  .output(entryAccepted)
  .mutation(async ({ ctx, input, path }) => {
    const { office, seen, ...contacts } = input;
    const { taskings, reference } = ctx.repositories;
    await authorizeFor(ctx, "change-contact", office, path, `contacts:${office}`);
    const agency = agencyOf(office);
    const seats = await reference.seatsOf(agency);
    orRefuse(checkSeat(seats, agency, "main", contacts.mainContact));
    orRefuse(checkSeat(seats, agency, "alternate", contacts.alternateContact));
    const saved = await taskings.appendContacts(office, seen, contacts, signatureOf(ctx, ctx.actor, path));
    if (!saved.ok) {
      throw await entryChanged("contacts", saved.error, () => taskings.contactHistory(office));
    }
    return { sequence: saved.value };
  });
