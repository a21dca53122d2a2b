import type { Metadata } from "next";
import { loadRecord } from "../../../features/alignment/record/load-record.ts";
import { RECORD_TITLE, RecordView } from "../../../features/alignment/record/record-view.tsx";
import { api } from "../../../lib/api.ts";
import { ask } from "../../../lib/ask.ts";
import { currentPerson } from "../../../lib/session.ts";
import { today } from "../../../lib/today.ts";
import { RefusedState } from "../../../ui/refused-state.tsx";

export const metadata: Metadata = { title: RECORD_TITLE };

export default async function RecordRoute({ searchParams }: PageProps<"/alignment/record">) {
  const [client, parameters, person] = await Promise.all([api(), searchParams, currentPerson()]);
  const page = await ask(loadRecord(client, parameters));
  if (!page.ok) return <RefusedState title={RECORD_TITLE} refusal={page.error} />;
  return <RecordView page={page.value} parameters={parameters} person={person} today={today()} />;
}
