import {
  type AgencyId,
  agencyAgreement,
  type CriterionId,
  type SwingPoints,
  type TechnologyId,
  type TechnologyRating,
} from "@entente/domain";
import type { Agreement } from "../weights/agreement/agreement-words.ts";
import { FOUNDATION, NEED, RIVALRY, SAMPLE_MODEL, STAKE } from "./sample-model.ts";
import { sampleRating } from "./sample-rating.ts";
import { AI, CHIPS, DRONES } from "./sample-standing.ts";

/** The agreement of agencies that give these points to need and to stake; semiconductors lead in need, AI in stake. */
export function sampleAgreement(points: Readonly<Record<string, readonly [number, number]>>): Agreement {
  const agreement = agencyAgreement(
    {
      model: SAMPLE_MODEL,
      technologies: [CHIPS, AI, DRONES].map((id) => ({ id, name: id })),
      ratings: [...rated(CHIPS, 4, 1), ...rated(AI, 1, 4)],
      weightSets: Object.entries(points).map(([agency, [need, stake]]) => ({
        agency: agency as AgencyId,
        points: { [NEED]: need, [STAKE]: stake, [FOUNDATION]: 50, [RIVALRY]: 50 } as SwingPoints,
        basis: "reported",
        statedOn: sampleRating({ technology: AI, criterion: NEED }).rating
          ?.ratedOn as TechnologyRating["ratedOn"],
        reason: "A sample.",
      })),
    },
    { draws: 200, seed: 1 },
  );
  if (!agreement.ok) throw new Error(`the sample is refused: ${agreement.error.code}`);
  return agreement.value;
}

function rated(technology: TechnologyId, need: number, stake: number): readonly TechnologyRating[] {
  const levels: readonly (readonly [CriterionId, number])[] = [
    [NEED, need],
    [STAKE, stake],
    [FOUNDATION, 2],
    [RIVALRY, 2],
  ];
  return levels.flatMap(([criterion, value]) => {
    const { rating } = sampleRating({ technology, criterion }, { value: { kind: "exact", value } });
    return rating === null ? [] : [{ ...rating, technology, band: null }];
  });
}
