"use server";

import {
  acknowledgeTaskInput,
  answerTaskInput,
  closeTaskInput,
  putOffTaskingInput,
  returnAnswerInput,
  setTaskingInput,
} from "@entente/contract";
import type { OfficeId, TaskingId } from "@entente/domain";
import { redirect } from "next/navigation";
import { api } from "../../lib/api.ts";
import type { FormState } from "../../ui/forms/form-state.ts";
import { keepingSeen, refreshed, seenIn } from "../../ui/forms/seen-entry.ts";
import { submit } from "../../ui/forms/submit.ts";
import { TASK_LABELS } from "./task-labels.ts";
import { taskHref } from "./task-words.ts";

/** An office's part of a tasking, and where to go once it is acted on. */
export interface TaskPlace {
  readonly tasking: TaskingId;
  readonly office: OfficeId;
  readonly next: string;
}

/** Sets a tasking and goes to it. */
export async function setTask(tasker: OfficeId, before: FormState, data: FormData): Promise<FormState> {
  const { tasking } = await api();
  const about = textOf(data, "about").trim().toUpperCase();
  const outcome = await submit({
    before,
    data,
    schema: setTaskingInput,
    input: {
      request: textOf(data, "request"),
      about: about === "" ? null : about,
      tasker,
      offices: data.getAll("offices"),
      suspense: textOf(data, "suspense"),
    },
    labels: TASK_LABELS,
    send: (input) => tasking.set.mutate(input),
  });
  return outcome.ok ? redirect(`${taskHref(outcome.value.tasking)}?saved=set`) : outcome.state;
}

export async function acknowledgeTask(
  { next, ...part }: TaskPlace,
  before: FormState,
  data: FormData,
): Promise<FormState> {
  const { tasking } = await api();
  const outcome = await submit({
    before,
    data,
    schema: acknowledgeTaskInput,
    input: { ...part, version: seenIn(data) },
    labels: TASK_LABELS,
    send: (input) => refreshed(tasking.acknowledge.mutate(input)),
  });
  return outcome.ok ? redirect(`${next}?saved=acknowledge`) : keepingSeen(outcome.state, data);
}

export async function answerTask(
  { next, ...part }: TaskPlace,
  before: FormState,
  data: FormData,
): Promise<FormState> {
  const { tasking } = await api();
  const outcome = await submit({
    before,
    data,
    schema: answerTaskInput,
    input: { ...part, version: seenIn(data), answer: textOf(data, "answer") },
    labels: TASK_LABELS,
    send: (input) => refreshed(tasking.answer.mutate(input)),
  });
  return outcome.ok ? redirect(`${next}?saved=answer`) : keepingSeen(outcome.state, data);
}

export async function returnAnswer(
  { next, ...part }: TaskPlace,
  before: FormState,
  data: FormData,
): Promise<FormState> {
  const { tasking } = await api();
  const outcome = await submit({
    before,
    data,
    schema: returnAnswerInput,
    input: { ...part, version: seenIn(data), reason: textOf(data, "reason") },
    labels: TASK_LABELS,
    send: (input) => refreshed(tasking.returnAnswer.mutate(input)),
  });
  return outcome.ok ? redirect(`${next}?saved=return`) : keepingSeen(outcome.state, data);
}

export async function closeTask(
  { next, ...part }: TaskPlace,
  before: FormState,
  data: FormData,
): Promise<FormState> {
  const { tasking } = await api();
  const outcome = await submit({
    before,
    data,
    schema: closeTaskInput,
    input: { ...part, version: seenIn(data), reason: textOf(data, "reason") },
    labels: TASK_LABELS,
    send: (input) => refreshed(tasking.close.mutate(input)),
  });
  return outcome.ok ? redirect(`${next}?saved=close`) : keepingSeen(outcome.state, data);
}

export async function putOffTask(id: TaskingId, before: FormState, data: FormData): Promise<FormState> {
  const { tasking } = await api();
  const outcome = await submit({
    before,
    data,
    schema: putOffTaskingInput,
    input: { tasking: id, version: seenIn(data), to: textOf(data, "to"), reason: textOf(data, "reason") },
    labels: TASK_LABELS,
    send: (input) => refreshed(tasking.putOff.mutate(input)),
  });
  return outcome.ok ? redirect(`${taskHref(id)}?saved=put-off`) : keepingSeen(outcome.state, data);
}

function textOf(data: FormData, name: string): string {
  const value = data.get(name);
  return typeof value === "string" ? value : "";
}
