"use server";

import type { EntenteInputs } from "@entente/client";
import { cancelMeetingInput, changeMeetingInput } from "@entente/contract";
import type { MeetingId } from "@entente/domain";
import { redirect } from "next/navigation";
import { api } from "../../../../lib/api.ts";
import type { FormState } from "../../../../ui/forms/form-state.ts";
import { keepingSeen, refreshed, seenIn } from "../../../../ui/forms/seen-entry.ts";
import { submit } from "../../../../ui/forms/submit.ts";
import { textIn } from "../../../../ui/forms/trimmed-text.ts";
import { CHANGE_LABELS } from "../../change/change-labels.ts";
import { agendaIn, momentField, momentIn, participantsIn, rowField } from "../../change/meeting-entry.ts";
import { listIn } from "../../frame/form-text.ts";
import { meetingHref } from "../../frame/forum-address.ts";
import { fieldOfForumRefusal, type SentRows } from "../../frame/refusal-field.ts";

type Fields = Omit<EntenteInputs["forum"]["changeMeeting"], "meeting" | "seen" | "reason">;

interface Part {
  readonly fields: Partial<Record<keyof Fields, unknown>>;
  readonly rows: SentRows;
  readonly nameOf: (path: string) => string;
}

/** Writes the meeting down anew with this part of it changed, and goes to it. */
async function changePart(
  meeting: MeetingId,
  before: FormState,
  data: FormData,
  { fields, rows, nameOf }: Part,
): Promise<FormState> {
  const { forum } = await api();
  const { versions } = await forum.meeting.query({ meeting });
  const [stored] = versions;
  if (stored === undefined) throw new Error("a meeting has a version");
  const { forum: _forum, workingGroup: _group, ...present } = stored.content.meeting;
  const outcome = await submit({
    before,
    data,
    schema: changeMeetingInput,
    input: { ...present, ...fields, meeting, seen: seenIn(data), reason: textIn(data, "reason") },
    labels: CHANGE_LABELS,
    send: (checked) => refreshed(forum.changeMeeting.mutate(checked)),
    fieldOf: (refusal) => fieldOfForumRefusal(refusal, rows),
    nameOf,
  });
  return outcome.ok ? redirect(meetingHref(meeting)) : keepingSeen(outcome.state, data);
}

/** When and where it is held, and its agenda. */
export async function changeMeeting(
  meeting: MeetingId,
  before: FormState,
  data: FormData,
): Promise<FormState> {
  const { items: agenda, rows } = agendaIn(data);
  const fields = {
    title: textIn(data, "title"),
    startsAt: momentIn(data, "startsAt"),
    endsAt: momentIn(data, "endsAt"),
    place: textIn(data, "place") || null,
    readAheadDue: textIn(data, "readAheadDue") || null,
    agenda,
  };
  const nameOf = (path: string) => rowField(momentField(path), "agenda", rows);
  return changePart(meeting, before, data, { fields, rows: { agenda: rows }, nameOf });
}

/** Who takes part, and for whom. */
export async function recordParticipants(
  meeting: MeetingId,
  before: FormState,
  data: FormData,
): Promise<FormState> {
  const { items, rows } = participantsIn(data);
  const participants = items.map(({ name, country }, index) => ({
    row: rows[index] ?? index,
    name,
    country,
  }));
  const nameOf = (path: string) => rowField(path, "participants", rows);
  return changePart(meeting, before, data, {
    fields: { participants: items },
    rows: { participants },
    nameOf,
  });
}

/** What was said and agreed, as it was sent out. */
export async function writeReadout(
  meeting: MeetingId,
  before: FormState,
  data: FormData,
): Promise<FormState> {
  const readout = {
    text: textIn(data, "readout.text"),
    issuedOn: textIn(data, "readout.issuedOn"),
    commitments: listIn(data, "readout.commitments"),
  };
  const nameOf = (path: string) => path.replace(/^(readout\.commitments)\.\d+$/u, "$1");
  return changePart(meeting, before, data, { fields: { readout }, rows: {}, nameOf });
}

/** Calls the meeting off, and goes to it. */
export async function cancelMeeting(
  meeting: MeetingId,
  before: FormState,
  data: FormData,
): Promise<FormState> {
  const { forum } = await api();
  const outcome = await submit({
    before,
    data,
    schema: cancelMeetingInput,
    input: { meeting, seen: seenIn(data), reason: textIn(data, "reason") },
    labels: CHANGE_LABELS,
    send: (checked) => refreshed(forum.cancelMeeting.mutate(checked)),
    fieldOf: fieldOfForumRefusal,
  });
  return outcome.ok ? redirect(meetingHref(meeting)) : keepingSeen(outcome.state, data);
}
