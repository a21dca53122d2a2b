import type { PriorityBasis } from "@entente/contract";
import type { SimulationSettings } from "@entente/domain";
import { formatInstant } from "../../../lib/dates.ts";
import { formatCount } from "../../../lib/numbers.ts";
import { SourceNote } from "../../../ui/source-note.tsx";
import { neverSeenWords } from "./simulated-figure.ts";

interface FirmMethodProps {
  readonly model: PriorityBasis["model"];
  readonly method: string;
  readonly simulation: SimulationSettings;
}

/** How the simulated figures come about, what they mean, and who published the method. */
export function FirmMethod({ model: { model, personName, at }, method, simulation }: FirmMethodProps) {
  const { draws, seed } = simulation;
  return (
    <SourceNote
      of="how firm the order is"
      label="How this is computed"
      who={`Criteria and settings: ${model.title}, version ${model.version}, put down by ${personName}. That all weights are drawn alike is our setting; no agency said so.`}
      when={`The model since ${formatInstant(at)}; drawn at the moment of asking with seed ${seed}.`}
      from="SMAA-2: R. Lahdelma and P. Salminen, “SMAA-2: Stochastic Multicriteria Acceptability Analysis for Group Decision Making”, Operations Research 49(3), 2001, pp. 444–454."
      method={`${formatCount(draws)} draws of weights, uniform over all that add up to one within each sub-score, and of ratings (${method}). In each draw technologies are ranked by the headline of their best band; those that tie all take the better rank. A figure in the table is the share of draws in which a technology takes a rank, ± 1.96 √(p (1 − p) / draws). What was never seen in ${formatCount(draws)} draws may still happen in up to ${neverSeenWords(draws)} of them. Expected rank: the mean over all draws. Possible ranks: with the weights above, whatever missing and uncertain ratings turn out to be. Central weights: the mean of the weights under which a technology is first. Confidence: how often it is first under its central weights as the ratings vary; exact where only weights are open. Technologies with too few ratings for a rank take no part.`}
    />
  );
}
