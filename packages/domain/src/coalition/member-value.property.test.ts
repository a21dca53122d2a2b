import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Draft } from "../testing/coalition-builder.ts";
import { expectOk } from "../testing/expect-result.ts";
import { drafts } from "../testing/random-coalition.ts";
import { coverageValues, marginalLosses } from "./member-value.ts";
import { coalitionModel } from "./model.ts";
import { shapleyValues } from "./shapley.ts";

/** Covered weight of a set, straight from the draft. */
function coverageOf(draft: Draft, isIn: (place: number) => boolean): number {
  return draft.requirements
    .filter(({ level, depth }, column) => {
      const meeting = draft.candidates.filter(
        (_, place) => isIn(place) && (draft.capability[place]?.[column] ?? -1) >= level,
      );
      return meeting.length >= depth;
    })
    .reduce((sum, { weight }) => sum + weight, 0);
}

const free = drafts({ candidates: 8, requirements: 6 }).map((draft) => ({ ...draft, excluded: [] }));

describe("coverageValues", () => {
  it("are the Shapley values of the game of coverage at every depth", () => {
    fc.assert(
      fc.property(free, (draft) => {
        const model = coalitionModel(draft);
        fc.pre(model.ok);
        const worthOf = (isIn: Readonly<Uint8Array>) => coverageOf(draft, (place) => isIn[place] === 1);
        const { values } = expectOk(shapleyValues({ players: draft.candidates, worthOf }));
        for (const [place, { member, value, parts }] of coverageValues(model.value).entries()) {
          expect(member).toBe(values[place]?.player);
          expect(value).toBeCloseTo(values[place]?.value ?? Number.NaN, 9);
          expect(parts.reduce((sum, part) => sum + part.value, 0)).toBe(value);
        }
      }),
      { numRuns: 300 },
    );
  });

  it("add up to what all cover together", () => {
    fc.assert(
      fc.property(free, (draft) => {
        const model = coalitionModel(draft);
        fc.pre(model.ok);
        const sum = coverageValues(model.value).reduce((total, { value }) => total + value, 0);
        expect(sum).toBeCloseTo(
          coverageOf(draft, () => true),
          9,
        );
      }),
    );
  });
});

describe("marginalLosses", () => {
  it("are coverage with a member less coverage without it", () => {
    fc.assert(
      fc.property(free, (draft) => {
        const model = coalitionModel(draft);
        fc.pre(model.ok);
        const all = coverageOf(draft, () => true);
        for (const [place, { loss }] of expectOk(marginalLosses(model.value, draft.candidates)).entries()) {
          expect(loss).toBeCloseTo(all - coverageOf(draft, (other) => other !== place), 9);
        }
      }),
    );
  });
});
