import type { Metadata } from "next";
import { CapabilitiesView } from "../../../features/coalition/capabilities/capabilities-view.tsx";
import { loadCapabilities } from "../../../features/coalition/capabilities/load-capabilities.ts";
import { api } from "../../../lib/api.ts";
import { ask } from "../../../lib/ask.ts";
import { currentPerson } from "../../../lib/session.ts";
import { PageTitle } from "../../../ui/page-title.tsx";
import { RefusedState } from "../../../ui/refused-state.tsx";

const TITLE = "What each country can do, and what is not known";

export const metadata: Metadata = { title: TITLE };

export default async function CapabilitiesRoute() {
  await currentPerson();
  const page = await ask(loadCapabilities(await api()));
  if (!page.ok) return <RefusedState title={TITLE} refusal={page.error} />;
  return (
    <>
      <PageTitle title={TITLE} />
      <CapabilitiesView page={page.value} />
    </>
  );
}
