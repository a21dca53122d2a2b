import {
  type CriterionId,
  checkPriorityModel,
  defineScale,
  type PriorityModel,
  type PriorityRunInputs,
  type Rating,
  type Scale,
  type SwingPoints,
  type TechnologyId,
} from "@entente/domain";

/** Criteria of the test model: one of each branch. */
export const TEST_CRITERIA = ["need", "foundation", "rivalry"] as const;

export const criterionOf = (name: (typeof TEST_CRITERIA)[number]) => name as string as CriterionId;

/** The smallest model that ranks technologies. */
export function testModel(version = 1): PriorityModel {
  const more = scale(0, 4);
  const less = scale(4, 0);
  const common = {
    question: "How much?",
    unit: "level 0 to 4",
    anchors: [],
    basis: "proposal",
    passage: null,
  } as const;
  const model: PriorityModel = {
    title: "Test model",
    version,
    criteria: [
      {
        ...common,
        id: criterionOf("need"),
        name: "Need",
        scale: more,
        branch: "criticality",
        isPerBand: false,
      },
      {
        ...common,
        id: criterionOf("foundation"),
        name: "Foundation",
        scale: more,
        branch: "opportunity",
        isPerBand: true,
      },
      {
        ...common,
        id: criterionOf("rivalry"),
        name: "Rivalry",
        scale: less,
        branch: "obstacle",
        isPerBand: true,
      },
    ],
    triageCriteria: [],
    settings: { emphasis: 0.5, opportunityThreshold: 0.5, obstacleThreshold: 0.5, minimumCoverage: 0.5 },
  };
  const checked = checkPriorityModel(model);
  if (!checked.ok) throw new Error(checked.error.code);
  return checked.value;
}

export function testRating(criterion: (typeof TEST_CRITERIA)[number], value: number): Rating {
  return {
    criterion: criterionOf(criterion),
    value: { kind: "exact", value },
    confidence: "medium",
    basis: "proposal",
    source: {
      title: "A test",
      publisher: "Entente",
      year: 2026,
      license: "Apache-2.0",
      locator: "here",
      caveat: null,
    },
    passage: null,
    ratedOn: "2026-01-01" as Rating["ratedOn"],
    reason: "So that there is one.",
  };
}

export function testPoints(need: number): SwingPoints {
  return { need, foundation: 50, rivalry: 20.5 } as SwingPoints;
}

/** Inputs that rank `ai`, with figures that have no short decimal form. */
export function testRunInputs(): PriorityRunInputs {
  const technology = "ai" as TechnologyId;
  return {
    model: testModel(),
    technologies: [{ id: technology, name: "Artificial intelligence" }],
    ratings: TEST_CRITERIA.map((name, index) => ({
      ...testRating(name, (index + 1) / 3),
      technology,
      band: null,
    })),
    weightSets: [],
    weighting: { kind: "points", points: testPoints(100 / 3) },
    simulation: { draws: 100, seed: 7 },
  };
}

function scale(worst: number, best: number): Scale {
  const defined = defineScale({ worst, best });
  if (!defined.ok) throw new Error(defined.error.code);
  return defined.value;
}
