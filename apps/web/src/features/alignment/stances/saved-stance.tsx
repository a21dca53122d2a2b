import { Alert } from "../../../ui/alert.tsx";
import type { AlignmentNames } from "../frame/names.ts";
import type { StancesPage } from "./load-stances.ts";

interface SavedStanceProps extends Pick<StancesPage, "address" | "history"> {
  readonly names: AlignmentNames;
  /** The person who looks; what somebody else saved is not announced. */
  readonly person: string;
}

/** Says what was just put down, as the history has it. */
export function SavedStance({ address, history, names, person }: SavedStanceProps) {
  const entry = history?.find(({ sequence }) => sequence === address.saved);
  if (entry === undefined || entry.by.person !== person) return null;
  return (
    <Alert kind="success" title="Saved">
      {entry.stance === null
        ? `Entry ${entry.withdraws} on ${names.issue(entry.issue)} is withdrawn; it no longer counts.`
        : `${names.country(entry.holder)}, ${names.issue(entry.issue)}: ${names.answer(entry.issue, entry.stance.value)}.`}{" "}
      It stands in the <a href={`#${entry.issue}`}>history</a>.
    </Alert>
  );
}
