import type { Person, RecommendationGetOutput } from "@entente/contract";
import { Alert } from "../../../ui/alert.tsx";
import { historyEntry } from "../words/history-sentence.ts";

interface SavedMessageProps {
  readonly detail: RecommendationGetOutput;
  readonly person: Person;
  /** The version that the address says was just saved. */
  readonly saved: string | undefined;
}

/** Says what was saved, as the history has it; only to the person who saved it. */
export function SavedMessage({ detail, person, saved }: SavedMessageProps) {
  const change = detail.history.find(({ version }) => String(version) === saved);
  if (change === undefined || change.by.person !== person.id) return null;
  return (
    <Alert kind="success" title="Saved">
      {historyEntry(change).sentence} It stands in the <a href={`#version-${change.version}`}>history</a>.
    </Alert>
  );
}
