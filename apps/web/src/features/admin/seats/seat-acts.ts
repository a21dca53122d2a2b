"use server";

import { addSeatInput, changeSeatInput, fillSeatInput, vacateSeatInput } from "@entente/contract";
import type { FormState } from "../../../ui/forms/form-state.ts";
import { seenIn } from "../../../ui/forms/seen-entry.ts";
import { optionalIn, textIn } from "../../../ui/forms/trimmed-text.ts";
import { sendAct } from "../frame/send-act.ts";

const LABELS = {
  seat: "The short name",
  agency: "The agency",
  title: "The title",
  contact: "What it is called for",
  person: "The person",
  on: "The first day",
  reason: "The reason:",
};
const ON_SEAT = { of: "seats", labels: LABELS } as const;

export async function addSeat(before: FormState, data: FormData): Promise<FormState> {
  const seat = textIn(data, "seat");
  return sendAct({
    before,
    data,
    ...ON_SEAT,
    id: seat,
    schema: addSeatInput,
    input: {
      seat,
      agency: textIn(data, "agency"),
      title: textIn(data, "title"),
      contact: optionalIn(data, "contact"),
      reason: textIn(data, "reason"),
    },
    send: (client, input) => client.seat.add.mutate(input),
    done: "added",
  });
}

export async function changeSeat(seat: string, before: FormState, data: FormData): Promise<FormState> {
  return sendAct({
    before,
    data,
    ...ON_SEAT,
    id: seat,
    schema: changeSeatInput,
    input: {
      seat,
      seen: seenIn(data),
      title: textIn(data, "title"),
      contact: optionalIn(data, "contact"),
      reason: textIn(data, "reason"),
    },
    send: (client, input) => client.seat.change.mutate(input),
    done: "changed",
  });
}

export async function fillSeat(seat: string, before: FormState, data: FormData): Promise<FormState> {
  const person = optionalIn(data, "person");
  const shared = { seat, seen: seenIn(data), on: optionalIn(data, "on"), reason: textIn(data, "reason") };
  return person === null
    ? sendAct({
        before,
        data,
        ...ON_SEAT,
        id: seat,
        schema: vacateSeatInput,
        input: shared,
        send: (client, input) => client.seat.vacate.mutate(input),
        done: "vacated",
      })
    : sendAct({
        before,
        data,
        ...ON_SEAT,
        id: seat,
        schema: fillSeatInput,
        input: { ...shared, person },
        send: (client, input) => client.seat.fill.mutate(input),
        done: "filled",
      });
}
