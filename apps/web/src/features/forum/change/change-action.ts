"use server";

import { endMembershipInput, planMeetingInput, recordMembershipInput } from "@entente/contract";
import { redirect } from "next/navigation";
import { api } from "../../../lib/api.ts";
import type { FormState } from "../../../ui/forms/form-state.ts";
import { submit } from "../../../ui/forms/submit.ts";
import { textIn } from "../../../ui/forms/trimmed-text.ts";
import { meetingHref, tableHref } from "../frame/forum-address.ts";
import { CHANGE_LABELS } from "./change-labels.ts";
import { agendaIn, momentIn } from "./meeting-entry.ts";

/** Puts down that a country belongs to the table, and goes back to it. */
export async function recordJoining(table: string, before: FormState, data: FormData): Promise<FormState> {
  const { forum } = await api();
  const outcome = await submit({
    before,
    data,
    schema: recordMembershipInput,
    input: {
      table,
      seen: Number(textIn(data, "version")),
      country: textIn(data, "country"),
      status: textIn(data, "status") || undefined,
      joined: dayIn(data, "joined.on"),
      source: { title: textIn(data, "source.title") },
      reason: textIn(data, "reason"),
    },
    labels: CHANGE_LABELS,
    send: (checked) => forum.recordMembership.mutate(checked),
  });
  if (outcome.ok) redirect(`${tableHref(table)}#members`);
  return outcome.state;
}

/** Puts down that a country left the table, and goes back to it. */
export async function recordLeaving(table: string, before: FormState, data: FormData): Promise<FormState> {
  const { forum } = await api();
  const outcome = await submit({
    before,
    data,
    schema: endMembershipInput,
    input: {
      table,
      seen: Number(textIn(data, "version")),
      country: textIn(data, "country"),
      left: { on: textIn(data, "left.on") },
      source: { title: textIn(data, "source.title") },
      reason: textIn(data, "reason"),
    },
    labels: CHANGE_LABELS,
    send: (checked) => forum.endMembership.mutate(checked),
  });
  if (outcome.ok) redirect(`${tableHref(table)}#members`);
  return outcome.state;
}

/** Plans a meeting of the table, and goes to it. */
export async function planMeeting(table: string, before: FormState, data: FormData): Promise<FormState> {
  const { forum } = await api();
  const outcome = await submit({
    before,
    data,
    schema: planMeetingInput,
    input: {
      table,
      title: textIn(data, "title"),
      startsAt: momentIn(data, "startsAt"),
      endsAt: momentIn(data, "endsAt"),
      place: textIn(data, "place") || null,
      agenda: agendaIn(data),
      source: { title: textIn(data, "source.title") },
      reason: textIn(data, "reason"),
    },
    labels: CHANGE_LABELS,
    send: (checked) => forum.planMeeting.mutate(checked),
  });
  if (outcome.ok) redirect(meetingHref(outcome.value.meeting));
  return outcome.state;
}

function dayIn(data: FormData, name: string) {
  const on = textIn(data, name);
  return on === "" ? null : { on };
}
