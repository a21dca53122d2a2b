import type { Metadata } from "next";
import { STATE_TITLE, StateView } from "../../../features/tension/state/state-view.tsx";
import { api } from "../../../lib/api.ts";
import { ask } from "../../../lib/ask.ts";
import { currentPerson } from "../../../lib/session.ts";
import { today } from "../../../lib/today.ts";
import { RefusedState } from "../../../ui/refused-state.tsx";

export const metadata: Metadata = { title: STATE_TITLE };

export default async function StateViewRoute() {
  const [client, person] = await Promise.all([api(), currentPerson()]);
  const vocabulary = await ask(client.reference.vocabulary.query());
  if (!vocabulary.ok) return <RefusedState title={STATE_TITLE} refusal={vocabulary.error} />;
  return <StateView vocabulary={vocabulary.value} person={person} today={today()} />;
}
