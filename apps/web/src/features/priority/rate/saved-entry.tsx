import { formatRatedValue } from "../../../lib/figure-words.ts";
import { Alert } from "../../../ui/alert.tsx";
import { Link } from "../../../ui/link.tsx";
import type { PlaceToRate } from "./load-rate.ts";
import { placeHref } from "./place-words.ts";

interface SavedEntryProps {
  readonly chosen: PlaceToRate;
  /** The entry that the address says was just saved. */
  readonly saved: string | readonly string[] | undefined;
  readonly person: string;
}

/** Says what was saved, as the history has it; only to the person who saved it. */
export function SavedEntry({ chosen: { place, criterion, history }, saved, person }: SavedEntryProps) {
  const entry = history.find(({ sequence }) => String(sequence) === saved);
  if (entry === undefined || entry.by.person !== person) return null;
  return (
    <Alert kind="success" title="Saved">
      {entry.rating === null
        ? `The rating on ${criterion.name} is withdrawn; it counts as not rated.`
        : `${criterion.name}: ${formatRatedValue(entry.rating.value, criterion.unit)}.`}{" "}
      <Link href={placeHref(place)}>See where it counts</Link>
    </Alert>
  );
}
