import type { StoredMeeting } from "@entente/db";
import type { MeetingId, MeetingRecord } from "@entente/domain";
import { type SignedInContext, signatureOf } from "../context.ts";
import { entryChanged } from "../entry-changed.ts";
import { refusalError } from "../refusal.ts";

/** The last version of a meeting; refused when there is none, and when somebody changed what the person saw. */
export async function storedMeetingOf(
  ctx: SignedInContext,
  id: MeetingId,
  seen: number,
): Promise<StoredMeeting> {
  const stored = await ctx.repositories.forum.meetings.find(id);
  if (stored === null) throw refusalError({ code: "not-found", kind: "meeting", value: id });
  if (seen < stored.sequence) {
    const moved = { code: "sequence-moved", expected: seen, actual: stored.sequence } as const;
    throw await entryChanged("meeting", moved, async () => [stored]);
  }
  return stored;
}

/** One more version of a meeting; refused when somebody was faster. */
export async function appendMeeting(
  ctx: SignedInContext,
  change: {
    readonly id: MeetingId;
    readonly seen: number;
    readonly record: MeetingRecord;
    readonly reason: string;
  },
  action: string,
): Promise<{ readonly meeting: MeetingId; readonly sequence: number }> {
  const { id, seen, record, reason } = change;
  const { meetings } = ctx.repositories.forum;
  const saved = await meetings.append(id, seen, record, reason, signatureOf(ctx, ctx.actor, action));
  if (!saved.ok) {
    throw await entryChanged("meeting", saved.error, async () => (await meetings.entries(id)).toReversed());
  }
  return { meeting: id, sequence: saved.value };
}
