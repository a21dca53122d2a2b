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
        for (const seat of [mainContact, alternateContact]) {
          const known = checkSeat(seats, agency, seat);
          if (!known.ok) return known;
        }
        return ok({ kind: "contact-changed", agency, mainContact, alternateContact });
      },
    });
  });
