"use server";

import {
  endMembershipInput,
  planMeetingInput,
  recordMembershipInput,
  reviseCharterInput,
  withdrawRollEntryInput,
} from "@entente/contract";
import { redirect } from "next/navigation";
import { api } from "../../../lib/api.ts";
import type { FormState } from "../../../ui/forms/form-state.ts";
import { keepingSeen, refreshed, seenIn } from "../../../ui/forms/seen-entry.ts";
import { submit } from "../../../ui/forms/submit.ts";
import { textIn } from "../../../ui/forms/trimmed-text.ts";
import { meetingHref, tableHref } from "../frame/forum-address.ts";
import { fieldOfForumRefusal } from "../frame/refusal-field.ts";
import { CHANGE_LABELS } from "./change-labels.ts";
import { coChairsIn, roughIn, statedIn } from "./charter-entry.ts";
import { agendaIn, momentField, momentIn, rowField } from "./meeting-entry.ts";

/** Puts down that a country belongs to the table, and goes back to it. */
export async function recordJoining(table: string, before: FormState, data: FormData): Promise<FormState> {
  const { forum } = await api();
  const outcome = await submit({
    before,
    data,
    schema: recordMembershipInput,
    input: {
      table,
      seen: seenIn(data),
      country: textIn(data, "country"),
      status: textIn(data, "status") || undefined,
      joined: dayIn(data, "joined.on"),
      source: { title: textIn(data, "source.title") },
      reason: textIn(data, "reason"),
    },
    labels: CHANGE_LABELS,
    send: (checked) => refreshed(forum.recordMembership.mutate(checked)),
    fieldOf: fieldOfForumRefusal,
  });
  return outcome.ok ? redirect(`${tableHref(table)}#members`) : keepingSeen(outcome.state, data);
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
      seen: seenIn(data),
      country: textIn(data, "country"),
      left: { on: textIn(data, "left.on") },
      source: { title: textIn(data, "source.title") },
      reason: textIn(data, "reason"),
    },
    labels: CHANGE_LABELS,
    send: (checked) => refreshed(forum.endMembership.mutate(checked)),
    fieldOf: fieldOfForumRefusal,
  });
  return outcome.ok ? redirect(`${tableHref(table)}#members`) : keepingSeen(outcome.state, data);
}

/** Plans a meeting of the table, and goes to it. */
export async function planMeeting(table: string, before: FormState, data: FormData): Promise<FormState> {
  const { forum } = await api();
  const { items: agenda, rows } = agendaIn(data);
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
      readAheadDue: textIn(data, "readAheadDue") || null,
      agenda,
      source: { title: textIn(data, "source.title") },
      reason: textIn(data, "reason"),
    },
    labels: CHANGE_LABELS,
    send: (checked) => forum.planMeeting.mutate(checked),
    fieldOf: (refusal) => fieldOfForumRefusal(refusal, { agenda: rows }),
    nameOf: (path) => rowField(momentField(path), "agenda", rows),
  });
  if (outcome.ok) redirect(meetingHref(outcome.value.meeting));
  return outcome.state;
}

/** Takes back an entry of the list of members, and goes back to the table. */
export async function withdrawEntry(table: string, before: FormState, data: FormData): Promise<FormState> {
  const { forum } = await api();
  const entry = textIn(data, "entry");
  const outcome = await submit({
    before,
    data,
    schema: withdrawRollEntryInput,
    input: {
      table,
      seen: seenIn(data),
      entry: entry === "" ? undefined : Number(entry),
      reason: textIn(data, "reason"),
    },
    labels: CHANGE_LABELS,
    send: (checked) => refreshed(forum.withdrawRollEntry.mutate(checked)),
    fieldOf: fieldOfForumRefusal,
  });
  return outcome.ok ? redirect(`${tableHref(table)}#members`) : keepingSeen(outcome.state, data);
}

/** Puts another version of the charter in force, and goes back to the table. */
export async function reviseCharter(table: string, before: FormState, data: FormData): Promise<FormState> {
  const { forum } = await api();
  const { items: coChairs, rows } = coChairsIn(data);
  const outcome = await submit({
    before,
    data,
    schema: reviseCharterInput,
    input: {
      table,
      seen: seenIn(data),
      name: textIn(data, "name"),
      statement: textIn(data, "statement"),
      technologies: statedIn(data, "technologies"),
      bands: statedIn(data, "bands"),
      issues: statedIn(data, "issues"),
      decisionRule: textIn(data, "decisionRule") || null,
      coChairs,
      began: roughIn(data, "began"),
      ended: roughIn(data, "ended"),
      isRollComplete: data.get("isRollComplete") === "yes",
      membersNote: textIn(data, "membersNote") || null,
      source: { title: textIn(data, "source.title") },
      reason: textIn(data, "reason"),
    },
    labels: CHANGE_LABELS,
    send: (checked) => refreshed(forum.reviseCharter.mutate(checked)),
    fieldOf: (refusal) => fieldOfForumRefusal(refusal),
    nameOf: (path) => rowField(path, "coChairs", rows),
  });
  return outcome.ok ? redirect(tableHref(table)) : keepingSeen(outcome.state, data);
}

function dayIn(data: FormData, name: string) {
  const on = textIn(data, name);
  return on === "" ? null : { on };
}
