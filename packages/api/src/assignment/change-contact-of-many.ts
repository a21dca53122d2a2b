import { acceptedMany, changeContactOfManyInput } from "@entente/contract";
import { ok, PART } from "@entente/domain";
import { changeRecords } from "../change-record.ts";
import { procedureFor } from "../procedure.ts";
import { checkSeat } from "./seat.ts";

/** An agency names one main contact for its share of several recommendations, all or none. */
export const changeContactOfMany = procedureFor("change-contact")
  .input(changeContactOfManyInput)
  .output(acceptedMany)
  .mutation(async ({ ctx, input, path }) => {
    const { agency, mainContact, chosen } = input;
    const accepted = await changeRecords(ctx, chosen, {
      act: ctx.act,
      action: path,
      share: agency,
      parts: [PART.contact(agency)],
      decide({ record, seats }) {
        const known = checkSeat(seats, agency, "main", mainContact);
        if (!known.ok) return known;
        const share = record.assignments.find((assignment) => assignment.agency === agency);
        return ok({
          kind: "contact-changed",
          agency,
          mainContact,
          alternateContact: share?.alternateContact ?? null,
        });
      },
    });
    return { accepted: [...accepted] };
  });
