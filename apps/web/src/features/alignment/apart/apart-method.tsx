import type { AlignmentBasis } from "@entente/contract";
import { formatInstant } from "../../../lib/dates.ts";
import { SourceNote } from "../../../ui/source-note.tsx";

/** How the figures of the page come about, and whose they are. */
export function ApartMethod({
  model: { model, personName, at },
}: {
  readonly model: AlignmentBasis["model"];
}) {
  return (
    <SourceNote
      of="the distances"
      label="How this is computed"
      who={`Issues, answers and weights: ${model.title}, version ${model.version}, put down by ${personName}. The brief codes no stances; which issues stand for what it says, and what each weighs, is our setting.`}
      when={`The model since ${formatInstant(at)}; stances as of the day that is shown.`}
      from="Stances of each country on each issue, each with its source. Nothing is filled in: what nobody has said, and what sources of the same day contest, is not known and is left out of the comparison."
      method="Distance of two countries: the weighted mean of their distances on the issues on which both answers are known (Gower 1971, over declared ranges): 0 or 1 for options and for yes and no, steps apart over all steps for an order, the difference over the declared range for an amount. A distance that rests on less than half of the weight is marked thin. A group’s figure is the mean over its pairs. Separation of two sides: the mean distance across minus the mean of the two means within. Map: stress majorization from fixed starts; stress-1 by Kruskal (1964)."
    />
  );
}
