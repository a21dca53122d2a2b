import type { CountryCode, RequirementId } from "@entente/domain";
import type { FrontPoint } from "../frontier/fullest-point.ts";

interface SamplePoint {
  readonly size: number;
  readonly coverage: number;
  readonly weakestPair: number | null;
  readonly sets: readonly (readonly string[])[];
  readonly setCount?: number;
  readonly isSetCountComplete?: boolean;
  readonly isProven?: boolean;
  readonly covered?: readonly string[];
}

/** A point of a front of 16 units of weight. */
export function samplePoint(sample: SamplePoint): FrontPoint {
  const sets = sample.sets as readonly (readonly CountryCode[])[];
  const { size, coverage, weakestPair } = sample;
  return {
    size,
    coverage,
    weakestPair,
    isProven: sample.isProven ?? true,
    setCount: sample.setCount ?? sets.length,
    isSetCountComplete: sample.isSetCountComplete ?? true,
    sets,
    first: {
      members: sets[0] ?? [],
      size,
      coverage,
      coverageShare: coverage / 16,
      covered: (sample.covered ?? ["design"]) as readonly RequirementId[],
      uncovered: ["memory" as RequirementId],
      weakestPair:
        weakestPair === null
          ? { alignment: null, reason: "pair-unknown", weakestKnown: null }
          : { alignment: weakestPair, pairs: [] },
      meanPairAlignment: { value: null, reason: "pair-unknown" },
      unknownPairs: [],
      brokenRules: [],
    },
  };
}
