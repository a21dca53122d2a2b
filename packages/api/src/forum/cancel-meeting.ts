import { cancelMeetingInput, meetingAccepted } from "@entente/contract";
import { cancelMeeting as cancelled } from "@entente/domain";
import { procedureFor } from "../procedure.ts";
import { orRefuse } from "../refusal.ts";
import { appendMeeting, storedMeetingOf } from "./append-meeting.ts";

/** Calls a meeting off; calendars that read of it say so. */
export const cancelMeeting = procedureFor("plan-meeting")
  .input(cancelMeetingInput)
  .output(meetingAccepted)
  .mutation(async ({ ctx, input: { meeting: id, seen, reason }, path }) => {
    const stored = await storedMeetingOf(ctx, id, seen);
    const record = orRefuse(cancelled(stored.content, ctx.now()));
    return appendMeeting(ctx, { id, seen, record, reason }, path);
  });
