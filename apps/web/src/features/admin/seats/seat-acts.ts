"use server";

import type { Entente } from "@entente/client";
import { addSeatInput, changeSeatInput, fillSeatInput, vacateSeatInput } from "@entente/contract";
import { redirect } from "next/navigation";
import type { z } from "zod";
import { api } from "../../../lib/api.ts";
import type { FormState } from "../../../ui/forms/form-state.ts";
import { submit } from "../../../ui/forms/submit.ts";
import { optionalIn, seenIn, textIn } from "../frame/typed.ts";

const LABELS = {
  seat: "The short name",
  agency: "The agency",
  title: "The title",
  contact: "What it is called for",
  person: "The person",
  on: "The first day",
  reason: "The reason:",
};

interface SeatAct<Schema extends z.ZodType> {
  readonly before: FormState;
  readonly data: FormData;
  readonly schema: Schema;
  readonly input: unknown;
  readonly send: (client: Entente, input: z.output<Schema>) => Promise<unknown>;
  readonly done: string;
  readonly seat: string;
}

/** Sends one act on a seat and goes to its page. */
async function act<Schema extends z.ZodType>(asked: SeatAct<Schema>): Promise<FormState> {
  const { before, data, schema, input, send, done, seat } = asked;
  const client = await api();
  const outcome = await submit({
    before,
    data,
    schema,
    input,
    labels: LABELS,
    send: (sent) => send(client, sent),
  });
  if (!outcome.ok) return outcome.state;
  redirect(`/admin/seats/${encodeURIComponent(seat)}?done=${done}`);
}

export async function addSeat(before: FormState, data: FormData): Promise<FormState> {
  const seat = textIn(data, "seat");
  return act({
    before,
    data,
    seat,
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
  return act({
    before,
    data,
    seat,
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
    ? act({
        before,
        data,
        seat,
        schema: vacateSeatInput,
        input: shared,
        send: (client, input) => client.seat.vacate.mutate(input),
        done: "vacated",
      })
    : act({
        before,
        data,
        seat,
        schema: fillSeatInput,
        input: { ...shared, person },
        send: (client, input) => client.seat.fill.mutate(input),
        done: "filled",
      });
}
