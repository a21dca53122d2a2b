import type { Metadata } from "next";
import { loadRate } from "../../../features/priority/rate/load-rate.ts";
import { RATE_TITLE, RateView } from "../../../features/priority/rate/rate-view.tsx";
import { api } from "../../../lib/api.ts";
import { ask } from "../../../lib/ask.ts";
import { currentPerson } from "../../../lib/session.ts";
import { today } from "../../../lib/today.ts";
import { RefusedState } from "../../../ui/refused-state.tsx";

export const metadata: Metadata = { title: RATE_TITLE };

export default async function RateRoute({ searchParams }: PageProps<"/priorities/rate">) {
  const [parameters, person] = await Promise.all([searchParams, currentPerson()]);
  const page = await ask(loadRate(await api(), parameters));
  if (!page.ok) return <RefusedState title={RATE_TITLE} refusal={page.error} />;
  return <RateView page={page.value} parameters={parameters} person={person} today={today()} />;
}
