import type { CoalitionAbsence, CountryCode, RequirementId } from "@entente/domain";
import type { CoalitionFrontier } from "../frontier/frontier-answer.ts";
import type { FrontPoint } from "../frontier/fullest-point.ts";

interface SampleFrontier {
  readonly points?: readonly FrontPoint[];
  readonly absence?: CoalitionAbsence | null;
  readonly bound?: CoalitionFrontier["front"]["bound"];
  readonly unattainable?: readonly (readonly [
    requirement: string,
    reason: CoalitionFrontier["unattainable"][number]["reason"],
  ])[];
  readonly essential?: CoalitionFrontier["essential"]["essential"];
  readonly undecided?: readonly string[];
}

const SEARCH = { nodes: 10, nodeBudget: 250_000, isComplete: true };

/** A frontier that says nothing but what is given. */
export function sampleFrontier(sample: SampleFrontier = {}): CoalitionFrontier {
  const isComplete = (sample.bound ?? null) === null;
  return {
    front: {
      points: sample.points ?? [],
      absence: sample.absence ?? null,
      bound: sample.bound ?? null,
      search: { ...SEARCH, isComplete },
    },
    unattainable: (sample.unattainable ?? []).map(([requirement, reason]) => ({
      requirement: requirement as RequirementId,
      reason,
      depth: 1,
      meeting: [],
      barred: [],
      unknown: [],
    })),
    essential: {
      essential: sample.essential ?? [],
      undecided: (sample.undecided ?? []) as readonly CountryCode[],
      search: SEARCH,
    },
    bySize: { sizes: [], search: SEARCH },
    minimum: { size: null, reason: "no-requirement" },
    values: [],
    unknown: [],
  };
}
