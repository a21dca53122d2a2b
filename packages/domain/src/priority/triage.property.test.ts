import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { expectOk } from "../testing/expect-result.ts";
import { AI, CHIPS, MODEL, points, recommendationRated } from "../testing/priority-builder.ts";
import { day, key } from "../testing/record-builder.ts";
import { addDays } from "../time.ts";
import { type TriageCandidate, type TriageInputs, triage } from "./triage.ts";

const TODAY = day("2026-11-02");
const HEADLINES = new Map([[AI, 0.6]]);

const known = fc.record({
  technologies: fc.subarray([AI, CHIPS]),
  due: fc.option(fc.integer({ min: -100, max: 900 }).map((days) => addDays(TODAY, days))),
  unlocks: fc.nat({ max: 7 }),
  alignmentGain: fc.option(fc.integer({ min: 0, max: 12 }).map((step) => step / 100)),
  effort: fc.option(fc.integer({ min: 0, max: 4 })),
});
const point = fc.integer({ min: 0, max: 100 });
const given = fc
  .tuple(point, point, point, point, point, point)
  .filter((list) => list.some((some) => some > 0))
  .map(([priority, gain, leverage, urgency, effort, effect]) =>
    points({ "technology-priority": priority, "alignment-gain": gain, leverage, urgency, effort, effect }),
  );

const INPUTS: fc.Arbitrary<TriageInputs> = fc
  .tuple(fc.array(known, { maxLength: 6 }), fc.option(given))
  .map(([list, chosen]) => ({
    model: MODEL,
    candidates: list.map(
      ({ effort: _effort, ...facts }, place): TriageCandidate => ({
        key: key(`CHIP-${place + 1}`),
        ...facts,
      }),
    ),
    ratings: list.flatMap(({ effort }, place) =>
      effort === null ? [] : [recommendationRated(`CHIP-${place + 1}`, "effort", effort)],
    ),
    headlines: HEADLINES,
    points: chosen,
    today: TODAY,
  }));

describe("triage", () => {
  it("lists everybody once, the ranked first and by score, each within its possible ranks", () => {
    fc.assert(
      fc.property(INPUTS, (inputs) => {
        const triaged = expectOk(triage(inputs));
        expect(triaged.map((entry) => entry.key).toSorted()).toEqual(
          inputs.candidates.map((entry) => entry.key).toSorted(),
        );
        const placed = triaged.filter(({ rank }) => rank !== null);
        expect(triaged.slice(0, placed.length)).toEqual(placed);
        for (const { rank, score, possibleRanks } of placed) {
          const ahead = placed.filter((rival) => Number(rival.score.score) > Number(score.score) + 1e-9);
          expect(rank).toBe(1 + ahead.length);
          expect(rank).toBeGreaterThanOrEqual(Number(possibleRanks?.best));
          expect(rank).toBeLessThanOrEqual(Number(possibleRanks?.worst));
        }
      }),
    );
  });

  it("gives a recommendation the same score whoever else is listed, and in whatever order", () => {
    fc.assert(
      fc.property(INPUTS, (inputs) => {
        const scores = new Map(expectOk(triage(inputs)).map((entry) => [entry.key, entry.score]));
        const turned = { ...inputs, candidates: inputs.candidates.toReversed() };
        expect(expectOk(triage(turned))).toEqual(expectOk(triage(inputs)));
        for (const candidate of inputs.candidates) {
          const [alone] = expectOk(triage({ ...inputs, candidates: [candidate] }));
          expect(alone?.score).toEqual(scores.get(candidate.key));
        }
      }),
    );
  });
});
