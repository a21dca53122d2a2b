import { formatRatedValue } from "../../../lib/figure-words.ts";
import { Alert } from "../../../ui/alert.tsx";
import { bandWords } from "../frame/names.ts";
import { ratingAnchor } from "../frame/pages.ts";
import type { RatingsPage } from "./load-ratings.ts";

interface SavedRatingProps extends Pick<RatingsPage, "rows" | "address" | "history"> {
  /** The person who looks; what somebody else saved is not announced. */
  readonly person: string;
}

/** Says what was just saved, as the history has it. */
export function SavedRating({ rows, address, history, person }: SavedRatingProps) {
  const { saved } = address;
  if (saved === null || history === null || saved.anchor !== address.history) return null;
  const entry = history.find(({ sequence }) => sequence === saved.sequence);
  if (entry === undefined || entry.by.person !== person) return null;
  const row = rows.find(({ criterion }) => criterion.id === entry.criterion);
  if (row === undefined) return null;
  const band = entry.subject.kind === "technology" ? entry.subject.band : null;
  const place = `${row.criterion.name}, ${bandWords(band).toLowerCase()}`;
  return (
    <Alert kind="success" title="Saved">
      {entry.rating === null
        ? `The rating on ${place} is withdrawn; it counts as not rated.`
        : `${place}: ${formatRatedValue(entry.rating.value, row.criterion.unit)}.`}{" "}
      It stands in the <a href={`#${ratingAnchor({ criterion: entry.criterion, band })}`}>history</a>.
    </Alert>
  );
}
