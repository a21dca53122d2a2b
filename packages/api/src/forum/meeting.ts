import { meetingInput, meetingOutput } from "@entente/contract";
import { dateOf, isWholeDays, meetingBrief, tableIdOf } from "@entente/domain";
import { procedureFor } from "../procedure.ts";
import { refusalError } from "../refusal.ts";
import { rollOrNobody, seatsOn, storedTables, tableAmong } from "./stored-tables.ts";

/** One meeting with every version of it, and what must still be looked after. */
export const meeting = procedureFor("read-internal")
  .input(meetingInput)
  .output(meetingOutput)
  .query(async ({ ctx, input: { meeting: id } }) => {
    const [tables, versions] = await Promise.all([
      storedTables(ctx),
      ctx.repositories.forum.meetings.entries(id),
    ]);
    const last = versions.at(-1);
    if (last === undefined) throw refusalError({ code: "not-found", kind: "meeting", value: id });
    const { meeting: held } = last.content;
    const table = tableAmong(tables, tableIdOf(held));
    return {
      id,
      table: table.id,
      tableName: table.setup.name,
      isWholeDays: isWholeDays(held),
      brief: meetingBrief(held, rollOrNobody(tables, table.id), ctx.today),
      seats: seatsOn(tables, table.id, dateOf(held.startsAt)),
      versions: versions.toReversed(),
    };
  });
