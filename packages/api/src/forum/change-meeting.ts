import { changeMeetingInput, meetingAccepted } from "@entente/contract";
import { reviseMeeting } from "@entente/domain";
import { procedureFor } from "../procedure.ts";
import { orRefuse } from "../refusal.ts";
import { appendMeeting, storedMeetingOf } from "./append-meeting.ts";
import { checkParties } from "./parties.ts";

/** Writes a meeting down anew: its time, agenda, participants, papers or readout. Earlier versions stay. */
export const changeMeeting = procedureFor("plan-meeting")
  .input(changeMeetingInput)
  .output(meetingAccepted)
  .mutation(async ({ ctx, input: { meeting: id, seen, reason, ...given }, path }) => {
    const stored = await storedMeetingOf(ctx, id, seen);
    const { forum, workingGroup } = stored.content.meeting;
    const record = orRefuse(reviseMeeting(stored.content, { forum, workingGroup, ...given }));
    await checkParties(ctx, record.meeting);
    return appendMeeting(ctx, { id, seen, record, reason }, path);
  });
