import type { PriorityBasis } from "@entente/contract";
import { SourceNote } from "../../../ui/source-note.tsx";
import { CAPACITY_DEFAULT } from "./push-address.ts";

/** How the order comes about, and whose it is. */
export function PushMethod({ model: { model, personName } }: { readonly model: PriorityBasis["model"] }) {
  return (
    <SourceNote
      of="the order"
      label="How this is computed"
      who={`Criteria: ${model.title}, version ${model.version}, put down by ${personName}. What counts, the ends of each scale and room for ${CAPACITY_DEFAULT} are our setting; the brief makes the recommendations and puts them in no order.`}
      when="At the moment of asking, from what the register holds today."
      from="Technologies, dependencies and due dates of the register; ratings of recommendations, each with its source behind its words; the ranking of technologies with the weights chosen above."
      method="Additive value model: each criterion is worth 0 at the worst and 1 at the best end of its scale, the score is the weighted mean of what is known. Technology priority is the headline √(criticality × amenability) of the highest of its technologies. A range counts with its middle. What is not known is left out, never zero; it lowers the share that is known and widens the possible scores, from which the possible ranks follow."
    />
  );
}
