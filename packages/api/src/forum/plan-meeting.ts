import { meetingAccepted, planMeetingInput } from "@entente/contract";
import { checkMeeting, parseMeetingId, tableOf } from "@entente/domain";
import { signatureOf } from "../context.ts";
import { entryChanged } from "../entry-changed.ts";
import { procedureFor } from "../procedure.ts";
import { orRefuse } from "../refusal.ts";
import { checkParties } from "./parties.ts";
import { reportedSource } from "./source.ts";
import { storedTableOf } from "./stored-tables.ts";

/** Plans a meeting of a table: when, where, with what agenda and whom. */
export const planMeeting = procedureFor("plan-meeting")
  .input(planMeetingInput)
  .output(meetingAccepted)
  .mutation(async ({ ctx, input: { table, source, reason, ...given }, path }) => {
    await storedTableOf(ctx, table);
    const meeting = orRefuse(checkMeeting({ ...tableOf(table), ...given }));
    await checkParties(ctx, meeting);

    const made = parseMeetingId(ctx.newId());
    if (!made.ok) throw new Error(`${made.error.value} is not a UUID`);
    const record = { meeting, isCancelled: false, source: reportedSource(source, ctx.today) };
    const { meetings } = ctx.repositories.forum;
    const saved = await meetings.append(made.value, 0, record, reason, signatureOf(ctx, ctx.actor, path));
    if (!saved.ok) throw await entryChanged("meeting", saved.error, () => meetings.entries(made.value));
    return { meeting: made.value, sequence: saved.value };
  });
