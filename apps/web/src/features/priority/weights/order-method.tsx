import type { PriorityBasis } from "@entente/contract";
import { formatInstant } from "../../../lib/dates.ts";
import { SourceNote } from "../../../ui/source-note.tsx";

/** How the order follows from points, and whose the model is. */
export function OrderMethod({ model: { model, personName, at } }: Pick<PriorityBasis, "model">) {
  return (
    <SourceNote
      of="the order"
      label="How this is computed"
      who={`Criteria and scales: ${model.title}, version ${model.version}, put down by ${personName}.`}
      when={`The model since ${formatInstant(at)}; the order as you move the points.`}
      from="Ratings of the technologies, each with its source on the technology’s page. The brief weights nothing: every weight here is an agency’s statement, our illustration, or yours."
      method="Swing weights: the points of a criterion over the points of its sub-score. Additive value model on declared scales; headline √(criticality × amenability) of the best band unless the model sets another emphasis. The line under a bar is what missing and uncertain ratings leave possible. The browser computes with the server’s own code."
    />
  );
}
