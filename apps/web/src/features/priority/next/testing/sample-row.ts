import type { CriterionId, RecommendationKey } from "@entente/domain";
import { TRIAGE_MEASURES } from "@entente/domain";
import type { TriageRow } from "../triage.ts";

/** Parts by criterion: what each adds, or null where it is not known; six criteria of equal weight. */
export type SampleParts = Readonly<Record<string, number | null>>;

type Sample = Partial<Omit<TriageRow, "key" | "score">> & {
  readonly key: string;
  readonly score?: number | null;
  readonly coverage?: number;
  readonly parts?: SampleParts;
};

/** A row of triage: ranked first with a score of 0.5 and half of it known, unless told otherwise. */
export function sampleRow({ key, score = 0.5, coverage = 0.5, parts = {}, ...rest }: Sample): TriageRow {
  const ids = [...TRIAGE_MEASURES, "feasibility", "effect"] as readonly string[];
  return {
    key: key as RecommendationKey,
    title: `Title of ${key}`,
    technologies: [],
    due: null,
    unlocks: 0,
    alignment: { gain: null, reason: "no-change-linked" },
    rank: score === null ? null : 1,
    possibleRanks: score === null ? null : { best: 1, worst: 1 },
    score: {
      score,
      coverage,
      low: 0,
      high: 1,
      parts: ids.map((id) => {
        const contribution = parts[id] ?? null;
        return {
          criterion: id as CriterionId,
          weight: 1 / ids.length,
          value: contribution,
          low: contribution ?? 0,
          high: contribution ?? 1,
          contribution,
        };
      }),
    },
    ...rest,
  };
}
