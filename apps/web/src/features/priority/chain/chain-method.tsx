import type { PriorityBasis } from "@entente/contract";
import { formatInstant } from "../../../lib/dates.ts";
import { SourceNote } from "../../../ui/source-note.tsx";
import { BANDS_ARE_OURS } from "../frame/names.ts";
import { formatThreshold } from "./focus-words.ts";

/** How the figures of the matrix come about, and whose they are. */
export function ChainMethod({
  model: { model, personName, at },
}: {
  readonly model: PriorityBasis["model"];
}) {
  const { opportunityThreshold, obstacleThreshold } = model.settings;
  return (
    <SourceNote
      of="the matrix"
      label="How this is computed"
      who={`Criteria, thresholds and bands: ${model.title}, version ${model.version}, put down by ${personName}. Which criterion is an opportunity and which an obstacle is our reading of the brief.`}
      when={`The model since ${formatInstant(at)}; the figures at the moment of asking.`}
      from={`Ratings of each technology, each with its source. The thresholds of ${formatThreshold(opportunityThreshold)} for opportunity and ${formatThreshold(obstacleThreshold)} for obstacle are our setting. ${BANDS_ARE_OURS}`}
      method="Additive value model: opportunity and obstacle are weighted means, from 0 to 1, of what the ratings on their criteria are worth, over the weight that is rated; what nobody rated is left out, never counted as zero. At or above its threshold a side is high: high opportunity and low obstacle is pursue, both high is clear the way, both low is keep going, low opportunity and high obstacle is leave. A class is certain when it is the same at both ends of what stays possible. Headline: criticality and amenability multiplied, √(criticality × amenability) where both count alike; opportunities raise amenability, obstacles lower it; the best band is the ranked one with the largest headline."
    />
  );
}
