import type { Metadata } from "next";
import { RECORD_TITLE, RecordView } from "../../../features/pooling/record/record-view.tsx";
import { api } from "../../../lib/api.ts";
import { ask } from "../../../lib/ask.ts";
import { currentPerson } from "../../../lib/session.ts";
import { today } from "../../../lib/today.ts";
import { RefusedState } from "../../../ui/refused-state.tsx";

export const metadata: Metadata = { title: RECORD_TITLE };

export default async function RecordHoldingRoute() {
  const [client, person] = await Promise.all([api(), currentPerson()]);
  const vocabulary = await ask(client.reference.vocabulary.query());
  if (!vocabulary.ok) return <RefusedState title={RECORD_TITLE} refusal={vocabulary.error} />;
  return <RecordView vocabulary={vocabulary.value} person={person} today={today()} />;
}
