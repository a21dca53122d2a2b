import { type Entente, type EntenteOutputs, type Refusal, refusalOf } from "@entente/client";
import { redirect } from "next/navigation";
import type { z } from "zod";
import { api } from "../../../lib/api.ts";
import type { FormState } from "../../../ui/forms/form-state.ts";
import { submit } from "../../../ui/forms/submit.ts";
import type { BulkChange } from "../list-address.ts";
import { savedHref } from "./change-address.ts";
import { type Refused, stateAfterRefusal } from "./state-after-refusal.ts";

interface SavingMany<Schema extends z.ZodType> {
  readonly kind: BulkChange;
  readonly before: FormState;
  readonly data: FormData;
  /** The schema of the contract that the API checks with. */
  readonly schema: Schema;
  readonly input: unknown;
  readonly labels: Readonly<Record<string, string>>;
  readonly send: (
    client: Entente,
    input: z.output<Schema>,
  ) => Promise<EntenteOutputs["recommendation"]["changeDueOfMany"]>;
  /** The chosen recommendations that refuse, asked for after a refusal. */
  readonly whichRefuse: (input: z.output<Schema>) => Promise<readonly Refused[]>;
  /** What all had before, to offer the way back. */
  readonly was: string | null;
  /** The list to come back to. */
  readonly from: string;
}

/** Sends a bulk change; goes to what was saved, or names what refuses and keeps everything typed. */
export async function saveMany<Schema extends z.ZodType>(saving: SavingMany<Schema>): Promise<FormState> {
  const { kind, before, data, schema, input, labels, send, whichRefuse, was, from } = saving;
  const client = await api();
  const failed: { refusal: Refusal | null; refused: readonly Refused[] } = { refusal: null, refused: [] };

  const outcome = await submit({
    before,
    data,
    schema,
    input,
    labels,
    async send(checked) {
      try {
        return await send(client, checked);
      } catch (error) {
        failed.refusal = refusalOf(error);
        if (failed.refusal !== null) failed.refused = await whichRefuse(checked);
        throw error;
      }
    },
  });
  if (outcome.ok) {
    const keys = outcome.value.accepted.map(({ recommendation }) => recommendation);
    redirect(savedHref(kind, keys, was, from));
  }
  return failed.refusal === null
    ? outcome.state
    : stateAfterRefusal(outcome.state, failed.refusal, failed.refused);
}
