import type { StoredRatingOutput } from "@entente/contract";
import { type CalendarDate, type RatedValue, type TechnologyId, TRIAGE_MEASURES } from "@entente/domain";
import { describe, expect, it } from "vitest";
import { SAMPLE_NAMES } from "../testing/sample-names.ts";
import { AI, CHIPS, DRONES } from "../testing/sample-standing.ts";
import { pushReasons, type ReasonSources, unknownOfAll, unknownOfAllWords } from "./push-reasons.ts";
import { type SampleParts, sampleRow } from "./testing/sample-row.ts";
import type { TriageCriterion, TriageRow } from "./triage.ts";

const SCALE = { worst: 0, best: 4, outOfRange: "refuse", points: null } as const;
const CRITERIA: readonly TriageCriterion[] = [...TRIAGE_MEASURES, "feasibility", "effect"].map((id) => ({
  id: id as TriageCriterion["id"],
  name: id === "feasibility" ? "Feasibility" : "Effect",
  unit: "level 0 to 4",
  scale: SCALE,
  isComputed: !["feasibility", "effect"].includes(id),
}));

function ratingOf(key: string, criterion: string, value: RatedValue): StoredRatingOutput {
  return {
    subject: { kind: "recommendation", recommendation: key },
    criterion,
    rating: { criterion, value },
  } as StoredRatingOutput;
}

const SOURCES: ReasonSources = {
  criteria: CRITERIA,
  headlines: new Map([
    [CHIPS, 0.78],
    [AI, 0.6],
  ]),
  ratings: [
    ratingOf("STD-1", "feasibility", { kind: "exact", value: 3 }),
    ratingOf("STD-1", "effect", { kind: "interval", low: 3, high: 4 }),
    ratingOf("AI-1", "effect", { kind: "triangular", low: 1, mode: 2, high: 4 }),
  ],
  technology: SAMPLE_NAMES.technology,
  today: "2026-11-23" as CalendarDate,
};

/** Words of one criterion's reason for a row with these facts. */
function words(criterion: string, row: Partial<TriageRow>, key = "STD-1"): string | undefined {
  const parts: SampleParts = { [criterion]: 0.1 };
  const { known } = pushReasons({ ...sampleRow({ key, parts }), ...row }, SOURCES);
  return known[0]?.words;
}

describe("the reasons of a recommendation's place", () => {
  it("name the leading of its technologies with its headline", () => {
    expect(words("technology-priority", { technologies: [AI, CHIPS] })).toBe(
      "Technology priority 0.78 (Semiconductors)",
    );
  });

  it("say how many others it unlocks", () => {
    expect(words("leverage", { unlocks: 3 })).toBe("Unlocks 3");
    expect(words("leverage", { unlocks: 0 })).toBe("Unlocks no other");
  });

  it("say when it is due, and since when it is overdue", () => {
    expect(words("urgency", { due: "2026-12-03" as CalendarDate })).toBe("Due in 10 days");
    expect(words("urgency", { due: "2026-11-13" as CalendarDate })).toBe("Due 10 days ago");
  });

  it("say what people rated on the scale that they rated on", () => {
    expect(words("feasibility", {})).toBe("Feasibility 3 of 4");
    expect(words("effect", {})).toBe("Effect 3 to 4 of 4");
    expect(words("effect", {}, "AI-1")).toBe("Effect level 1 to 4, most likely 2");
  });

  it("say whether its group comes nearer, and why that is not known", () => {
    const said = (gain: number) => words("alignment-gain", { alignment: { gain, reason: null } });
    expect([0.0088, 0.0001, -0.0073].map(said)).toEqual([
      "Brings its group nearer by 0.009",
      "Brings its group no nearer",
      "Takes its group apart by 0.007",
    ]);
    const unlike = sampleRow({ key: "AI-1", alignment: { gain: null, reason: "nothing-comparable" } });
    expect(pushReasons(unlike, SOURCES).leftOut.map((reason) => reason.words)).toContain(
      "The stances of its group cannot be compared",
    );
  });

  it("stand in the order of what they add, each with its number in the key", () => {
    const row = sampleRow({ key: "STD-1", parts: { leverage: 0.1, feasibility: 0.2, effect: 0 } });
    expect(pushReasons(row, SOURCES).known.map(({ number, criterion }) => [number, criterion])).toEqual([
      [5, "feasibility"],
      [3, "leverage"],
      [6, "effect"],
    ]);
  });

  it("lead to the rows behind them, or carry the rating that they repeat", () => {
    const parts: SampleParts = { "technology-priority": 0.3, leverage: 0.2, feasibility: 0.1 };
    const { known } = pushReasons({ ...sampleRow({ key: "STD-1", parts }), technologies: [AI] }, SOURCES);
    expect(known.map(({ href }) => href)).toEqual([
      "/priorities/ratings/ai",
      "/recommendations/STD-1#dependencies",
      null,
    ]);
    expect(known.at(-1)?.rating).toBe(SOURCES.ratings[0]);
  });
});

describe("what is left out", () => {
  it("is named with why, never counted as zero", () => {
    const { leftOut } = pushReasons(sampleRow({ key: "HOME-1", parts: { leverage: 0.1 } }), SOURCES);
    expect(leftOut.map((reason) => reason.words)).toEqual([
      "No technology of its own",
      "No change of a stance linked",
      "No due date set",
      "Feasibility not rated",
      "Effect not rated",
    ]);
  });

  it("says of technologies without a rank that they have none yet", () => {
    const row = sampleRow({ key: "NEXT-1", technologies: [DRONES, "quantum" as TechnologyId] });
    expect(pushReasons(row, SOURCES).leftOut[0]?.words).toBe(
      "Technology not ranked yet (Drones and quantum)",
    );
  });

  it("does not list what was given no points", () => {
    const row = sampleRow({ key: "HOME-1" });
    const parts = row.score.parts.map((part) =>
      part.criterion === "alignment-gain" ? { ...part, weight: 0 } : part,
    );
    const { leftOut } = pushReasons({ ...row, score: { ...row.score, parts } }, SOURCES);
    expect(leftOut.map(({ criterion }) => criterion)).not.toContain("alignment-gain");
  });

  it("is told apart by whether it is known of some or of none", () => {
    const rows = [
      sampleRow({ key: "STD-1", parts: { leverage: 0.1, feasibility: 0.2 } }),
      sampleRow({ key: "HOME-1", parts: { leverage: 0.1, effect: 0 } }),
    ];
    const unknown = unknownOfAll(rows);
    expect(unknown).toEqual(["technology-priority", "alignment-gain", "urgency"]);
    expect(CRITERIA.filter(({ id }) => unknown.includes(id)).map(unknownOfAllWords)).toEqual([
      "technology priority (no technology of theirs is ranked)",
      "alignment gain (no change of a stance is linked to any)",
      "urgency (no due date is set)",
    ]);
    expect(unknownOfAll([])).toEqual([]);
  });
});
