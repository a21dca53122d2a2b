import { SourceNote } from "../../../ui/source-note.tsx";

/** How the figures of the page come about, and whose they are. */
export function ClosingMethod() {
  return (
    <SourceNote
      of="the moves"
      label="How this is computed"
      who="Computed here from the stances on record. Which recommendation would bring which change is linked by an analyst, or read from the brief by us, and says so."
      from="Stances of each country on each issue, each with its source; a stance that is not known is never moved."
      method="Every answer that an issue allows is tried for every country, exactly, one at a time: how much would the mean distance of the group fall? All that tie are named. Steps are levels of an order, declared steps of an amount, and one otherwise, so that a move of three levels is not taken for a move of one. Moves one at a time are each the best at their moment; as a set they need not be the best. Several changes at once are computed together, over the pairs that can be compared before and after."
    />
  );
}
