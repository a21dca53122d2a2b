import type { Metadata } from "next";
import { readChangeAddress } from "../../../features/recommendations/change/change-address.ts";
import { ContactForm, DueForm } from "../../../features/recommendations/change/change-forms.tsx";
import { CHANGE_TITLES, ChangePage } from "../../../features/recommendations/change/change-page.tsx";
import { loadChosen } from "../../../features/recommendations/change/load-chosen.ts";
import { loadSeats } from "../../../features/recommendations/change/load-seats.ts";
import type { Parameters } from "../../../features/recommendations/list-address.ts";
import { currentPerson } from "../../../lib/session.ts";
import { today } from "../../../lib/today.ts";
import { RefusedState } from "../../../ui/refused-state.tsx";

interface ChangePageProps {
  readonly searchParams: Promise<Parameters>;
}

export async function generateMetadata({ searchParams }: ChangePageProps): Promise<Metadata> {
  return { title: CHANGE_TITLES[readChangeAddress(await searchParams).address.kind] };
}

export default async function BulkChangePage({ searchParams }: ChangePageProps) {
  const person = await currentPerson();
  const read = readChangeAddress(await searchParams);
  const { kind, keys } = read.address;
  const loaded = await loadChosen(kind, keys, person);
  if (!loaded.ok) return <RefusedState title={CHANGE_TITLES[kind]} refusal={loaded.error} />;

  const form = { address: read.address, chosen: loaded.value.chosen };
  return (
    <ChangePage read={read} loaded={loaded.value} agency={person.agency}>
      {kind === "due" ? (
        <DueForm {...form} today={today()} />
      ) : (
        <ContactForm {...form} agency={person.agency} seats={await loadSeats(person.agency)} />
      )}
    </ChangePage>
  );
}
