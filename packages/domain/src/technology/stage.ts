/** Steps of the development chain that the brief's recommendations name. */
export const STAGES = ["research", "development", "standardization", "commercialization"] as const;
export type Stage = (typeof STAGES)[number];

/** Groups of technology readiness levels. */
export const READINESS_BANDS = ["research", "pre-standardization", "deployment"] as const;
export type ReadinessBand = (typeof READINESS_BANDS)[number];

/**
 * Lowest and highest technology readiness level (TRL 1 to 9) of each band. The brief speaks of low, middle and high
 * TRL without numbers: the limits are our setting (decisions/0003).
 */
export const READINESS_BAND_LEVELS: Readonly<
  Record<ReadinessBand, { readonly lowest: number; readonly highest: number }>
> = {
  research: { lowest: 1, highest: 3 },
  "pre-standardization": { lowest: 4, highest: 6 },
  deployment: { lowest: 7, highest: 9 },
};

/** The band that holds the level; absent for anything but a whole number from 1 to 9. */
export function readinessBandOf(level: number): ReadinessBand | null {
  if (!Number.isInteger(level)) return null;
  const holds = (band: ReadinessBand) =>
    READINESS_BAND_LEVELS[band].lowest <= level && level <= READINESS_BAND_LEVELS[band].highest;
  return READINESS_BANDS.find(holds) ?? null;
}

/**
 * The band in which a step of the chain lies. The brief places standard setting at higher readiness, and the window
 * before it in the middle; where the steps fall is our setting, as the bands are (decisions/0003).
 */
const BAND_OF_STAGE = {
  research: "research",
  development: "pre-standardization",
  standardization: "deployment",
  commercialization: "deployment",
} as const satisfies Record<Stage, ReadinessBand>;

/** The bands in which these steps lie, in the order of the chain. */
export function bandsOfStages(stages: readonly Stage[]): readonly ReadinessBand[] {
  return READINESS_BANDS.filter((band) => stages.some((stage) => BAND_OF_STAGE[stage] === band));
}

/** The steps that lie in these bands, in the order of the chain. */
export function stagesOfBands(bands: readonly ReadinessBand[]): readonly Stage[] {
  return STAGES.filter((stage) => bands.includes(BAND_OF_STAGE[stage]));
}
