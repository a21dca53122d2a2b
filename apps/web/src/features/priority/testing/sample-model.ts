import type { CriterionBranch, CriterionId, PriorityCriterion, PriorityModel } from "@entente/domain";

export const NEED = "shared-need" as CriterionId;
export const STAKE = "security-stake" as CriterionId;
export const FOUNDATION = "foundation" as CriterionId;
export const RIVALRY = "commercial-rivalry" as CriterionId;

/** Two criteria of criticality, one opportunity and one obstacle, all rated in levels from 0 to 4. */
export const SAMPLE_MODEL: PriorityModel = {
  title: "Sample",
  version: 1,
  criteria: [
    criterion(NEED, "Need to act together", "criticality"),
    criterion(STAKE, "Security stake", "criticality"),
    criterion(FOUNDATION, "Foundation to build on", "opportunity"),
    criterion(RIVALRY, "Commercial rivalry", "obstacle"),
  ],
  triageCriteria: [],
  settings: { emphasis: 0.5, opportunityThreshold: 0.5, obstacleThreshold: 0.5, minimumCoverage: 0.5 },
};

function criterion(id: CriterionId, name: string, branch: CriterionBranch): PriorityCriterion {
  const [worst, best] = branch === "obstacle" ? [4, 0] : [0, 4];
  return {
    id,
    name,
    branch,
    isPerBand: branch !== "criticality",
    scale: { worst, best, outOfRange: "refuse", points: null },
    question: `How much ${name.toLowerCase()}?`,
    unit: "level 0 to 4",
    anchors: [],
    basis: "proposal",
    passage: null,
  };
}
