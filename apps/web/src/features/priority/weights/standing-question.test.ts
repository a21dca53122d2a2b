import { priorityStanding, type SwingPoints, type TechnologyId } from "@entente/domain";
import { describe, expect, it } from "vitest";
import { FOUNDATION, NEED, RIVALRY, SAMPLE_MODEL, STAKE } from "../testing/sample-model.ts";
import { sampleRating } from "../testing/sample-rating.ts";
import { AI, CHIPS, DRONES } from "../testing/sample-standing.ts";
import { standingWith } from "./standing-question.ts";
import { storedStandingInputs } from "./stored-standing-inputs.ts";

const POINTS: SwingPoints = { [NEED]: 100, [STAKE]: 0, [FOUNDATION]: 60, [RIVALRY]: 20 };
const LEVELS: readonly (readonly [TechnologyId, number, number])[] = [
  [CHIPS, 4, 1],
  [AI, 1, 4],
];
const ratings = [
  ...LEVELS.flatMap(([technology, need, stake]) => [
    sampleRating({ technology, criterion: NEED }, { value: { kind: "exact", value: need } }),
    sampleRating({ technology, criterion: STAKE }, { value: { kind: "exact", value: stake } }),
    sampleRating({ technology, criterion: FOUNDATION }, { value: { kind: "interval", low: 2, high: 4 } }),
    sampleRating({ technology, criterion: RIVALRY, band: "research" }),
  ]),
  { ...sampleRating({ technology: DRONES, criterion: NEED }), rating: null },
  sampleRating({ technology: DRONES, criterion: NEED }, { value: { kind: "exact", value: 99 } }),
];
const author = ratings[0] as (typeof ratings)[number];
const technologies = [CHIPS, AI, DRONES].map((id) => ({
  id,
  name: id,
  prioritySet: "brief" as const,
  passage: { source: "sample", section: "Sample", paragraph: 1 },
}));
const inputs = storedStandingInputs({
  model: { ...author, model: SAMPLE_MODEL, reason: "A sample." },
  technologies,
  ratings,
});

describe("the order in the browser", () => {
  it("gives the digits of the server's ranking", () => {
    const answered = standingWith(inputs)(POINTS);
    const full = priorityStanding({
      model: SAMPLE_MODEL,
      technologies,
      ratings: ratings
        .slice(0, 8)
        .flatMap(({ subject, rating }) =>
          rating === null || subject.kind !== "technology" ? [] : [{ ...rating, ...subject }],
        ),
      weightSets: [],
      weighting: { kind: "points", points: POINTS },
    });
    expect(answered).toEqual({ ok: true, value: full.ok ? full.value.technologies : null });
  });

  it("leaves out ratings that were withdrawn or do not fit the model", () => {
    expect(inputs.ratings.map(({ technology }) => technology)).not.toContain(DRONES);
  });

  it("refuses points with which nothing would count", () => {
    const answered = standingWith(inputs)({ ...POINTS, [NEED]: 0 });
    expect(answered).toMatchObject({ ok: false, error: { code: "weights-all-zero" } });
  });
});
