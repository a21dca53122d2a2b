import { formatDate } from "../../../../lib/dates.ts";
import { Alert } from "../../../../ui/alert.tsx";
import type { WeightsPage } from "../load-weights.ts";

/** What was saved, after it was; nothing when the page shows weights of nobody in particular. */
export function SavedNote({ page: { address, basis } }: { readonly page: WeightsPage }) {
  const { weighting } = address;
  if (weighting.kind !== "agency") return null;
  const stored = basis.weightSets.find(({ weightSet }) => weightSet.agency === weighting.agency);
  if (stored === undefined || stored.weightSet.basis === "proposal") return null;
  return (
    <Alert kind="success" title="Saved">
      {weighting.agency}’s weights of {formatDate(stored.weightSet.statedOn)} are in force, put down by{" "}
      {stored.personName}. Rankings with {weighting.agency}’s weights and with the mean of the agencies now
      use them; earlier weights and frozen runs are kept.
    </Alert>
  );
}
