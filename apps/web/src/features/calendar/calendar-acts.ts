"use server";

import { openCalendarInput, revokeCalendarInput } from "@entente/contract";
import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { api } from "../../lib/api.ts";
import type { FormState } from "../../ui/forms/form-state.ts";
import { submit } from "../../ui/forms/submit.ts";
import { textIn } from "../../ui/forms/trimmed-text.ts";
import { CALENDARS_PATH, type CalendarOf } from "./calendar-address.ts";
import type { CalendarState } from "./calendar-state.ts";

const LABELS = { calendar: "The calendar", agency: "The agency", table: "The forum" };

/** Makes the address of a calendar and shows it in the answer; it stands in no address of ours and is kept nowhere. */
export async function openCalendar(
  of: CalendarOf,
  before: CalendarState,
  data: FormData,
): Promise<CalendarState> {
  const client = await api();
  const outcome = await submit({
    before: before.form,
    data,
    schema: openCalendarInput,
    input: of,
    labels: LABELS,
    send: (input) => client.calendar.open.mutate(input),
  });
  if (!outcome.ok) return { form: outcome.state, address: null };
  revalidatePath(CALENDARS_PATH);
  return { form: before.form, address: outcome.value.address };
}

/** A person revokes an address that they made. */
export async function revokeCalendar(before: FormState, data: FormData): Promise<FormState> {
  const client = await api();
  const outcome = await submit({
    before,
    data,
    schema: revokeCalendarInput,
    input: { calendar: textIn(data, "calendar") },
    labels: LABELS,
    send: (input) => client.calendar.revoke.mutate(input),
  });
  if (!outcome.ok) return outcome.state;
  redirect(`${CALENDARS_PATH}?done=revoked`);
}
