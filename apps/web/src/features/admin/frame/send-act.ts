import type { Entente } from "@entente/client";
import { redirect } from "next/navigation";
import type { z } from "zod";
import { api } from "../../../lib/api.ts";
import type { FormState } from "../../../ui/forms/form-state.ts";
import { submit } from "../../../ui/forms/submit.ts";

/** The pages of which something is administered one by one. */
type Administered = "agencies" | "people" | "seats";

interface AdminAct<Schema extends z.ZodType> {
  readonly before: FormState;
  readonly data: FormData;
  readonly schema: Schema;
  readonly input: unknown;
  readonly labels: Readonly<Record<string, string>>;
  readonly send: (client: Entente, input: z.output<Schema>) => Promise<unknown>;
  readonly of: Administered;
  readonly id: string;
  /** The page of what was administered says so afterwards. */
  readonly done: string;
}

/** Sends one act of the administration and goes to the page of what it was about. */
export async function sendAct<Schema extends z.ZodType>(act: AdminAct<Schema>): Promise<FormState> {
  const { before, data, schema, input, labels, send, of, id, done } = act;
  const client = await api();
  const outcome = await submit({ before, data, schema, input, labels, send: (sent) => send(client, sent) });
  if (!outcome.ok) return outcome.state;
  redirect(`/admin/${of}/${encodeURIComponent(id)}?done=${done}`);
}
