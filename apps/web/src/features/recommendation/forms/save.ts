import { type Entente, type Refusal, refusalOf } from "@entente/client";
import type { Accepted } from "@entente/contract";
import { refresh } from "next/cache";
import { redirect } from "next/navigation";
import type { z } from "zod";
import { api } from "../../../lib/api.ts";
import { submit } from "../../../ui/forms/submit.ts";
import type { Present } from "../words/conflict.ts";
import { evidenceEntries } from "./evidence-input.ts";
import { withFingerprints } from "./fingerprint.ts";
import { versionIn } from "./form-entry.ts";
import type { RecordFormState } from "./record-form-state.ts";
import { stateAfterFailure } from "./state-after-failure.ts";

interface Saving<Schema extends z.ZodType> {
  readonly key: string;
  readonly before: RecordFormState;
  readonly data: FormData;
  /** The schema of the contract that the API checks with. */
  readonly schema: Schema;
  /** What the form adds to key and version, in the schema's shape. */
  readonly read: (data: FormData) => object;
  /** Labels of the fields, for messages that begin with them. */
  readonly labels: Readonly<Record<string, string>>;
  /** Names in the form for names in the schema, where they differ. */
  readonly fields?: Readonly<Record<string, string>>;
  readonly send: (client: Entente, input: z.output<Schema>) => Promise<Accepted>;
  /** What stands of all that the act would change, told when a colleague saved first. */
  readonly present: Present;
}

/** Sends a form on a record; goes to the record when it is saved, and keeps everything typed when it is not. */
export async function save<Schema extends z.ZodType>(saving: Saving<Schema>): Promise<RecordFormState> {
  const { key, before, schema, read, labels, fields = {}, send, present } = saving;
  const data = await withFingerprints(saving.data);
  const client = await api();
  const version = versionIn(data);
  const refused: { refusal: Refusal | null } = { refusal: null };

  const outcome = await submit({
    before,
    data,
    schema,
    input: { recommendation: key, version, ...read(data) },
    labels,
    async send(input) {
      try {
        return await send(client, input);
      } catch (error) {
        refused.refusal = refusalOf(error);
        throw error;
      }
    },
  });
  if (outcome.ok) redirect(`/recommendations/${outcome.value.recommendation}?saved=${outcome.value.version}`);

  const { refusal } = refused;
  const isOvertaken = refusal?.code === "changed-meanwhile";
  const standing = isOvertaken ? present(await client.recommendation.get.query({ key })) : [];
  if (isOvertaken) refresh();
  return stateAfterFailure({
    state: outcome.state,
    refusal,
    version,
    evidence: evidenceEntries(data),
    fields,
    present: standing,
  });
}
