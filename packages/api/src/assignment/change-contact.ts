import { accepted, changeContactInput } from "@entente/contract";
import { ok, PART } from "@entente/domain";
import { changeRecord } from "../change-record.ts";
import { procedureFor } from "../procedure.ts";
import { checkSeat } from "./seat.ts";

/** An agency names the seats to call about its share. */
export const changeContact = procedureFor("change-contact")
  .input(changeContactInput)
  .output(accepted)
  .mutation(({ ctx, input, path }) => {
    const { agency, mainContact, alternateContact } = input;
    return changeRecord(ctx, input, {
      act: ctx.act,
      action: path,
      share: agency,
      parts: [PART.contact(agency)],
      decide({ seats }) {
        const main = checkSeat(seats, agency, "main", mainContact);
        if (!main.ok) return main;
        const alternate = checkSeat(seats, agency, "alternate", alternateContact);
        if (!alternate.ok) return alternate;
        return ok({ kind: "contact-changed", agency, mainContact, alternateContact });
      },
    });
  });
