import type { Metadata } from "next";
import { readChangeAddress } from "../../../../features/recommendations/change/change-address.ts";
import { loadChosen } from "../../../../features/recommendations/change/load-chosen.ts";
import { SavedPage } from "../../../../features/recommendations/change/saved-page.tsx";
import type { Parameters } from "../../../../features/recommendations/list-address.ts";
import { currentPerson } from "../../../../lib/session.ts";
import { today } from "../../../../lib/today.ts";
import { RefusedState } from "../../../../ui/refused-state.tsx";

const TITLE = "What these recommendations say now";

export const metadata: Metadata = { title: TITLE };

interface SavedChangePageProps {
  readonly searchParams: Promise<Parameters>;
}

export default async function SavedChangePage({ searchParams }: SavedChangePageProps) {
  const person = await currentPerson();
  const { address } = readChangeAddress(await searchParams);
  const loaded = await loadChosen(address.kind, address.keys, person);
  if (!loaded.ok) return <RefusedState title={TITLE} refusal={loaded.error} />;
  return (
    <SavedPage
      title={TITLE}
      address={address}
      chosen={loaded.value.chosen}
      agency={person.agency}
      today={today()}
    />
  );
}
