import { describe, expect, it } from "vitest";
import { randomStream } from "../internal/random.ts";
import { expectOk } from "../testing/expect-result.ts";
import { AI, CHIPS, priorityInputs, rated, ratedAll } from "../testing/priority-builder.ts";
import { checkedInputs } from "./checked-inputs.ts";
import { bestHeadline, drawWorths, type Field, fieldOf, worthsToDraw } from "./firmness-field.ts";
import type { PriorityRunInputs } from "./run-inputs.ts";
import { priorityStanding } from "./standing.ts";

const ALL = { need: 4, stake: 2, foundation: 3, room: 1, divergence: 4, rivalry: 2 };

function fieldFor(inputs: PriorityRunInputs): Field {
  const { model, ratings } = expectOk(checkedInputs(inputs));
  const standing = expectOk(priorityStanding(inputs));
  const names = standing.technologies.filter(({ rank }) => rank !== null).map((entry) => entry.technology);
  return fieldOf(
    model,
    ratings,
    names,
    standing.cells.filter(({ isCovered }) => isCovered),
  );
}

/** The same weight for all criteria of a sub-score. */
function equal({ criteria, split }: Field): Float64Array {
  return Float64Array.from(
    criteria,
    (_entry, place) => 1 / (place < split ? split : criteria.length - split),
  );
}

/** For each spread, where its draws stand. */
function targetsOf({ targets, targetEnds }: Field): readonly (readonly number[])[] {
  return Array.from(targetEnds, (end, row) => [...targets.subarray(targetEnds[row - 1] ?? 0, end)]);
}

describe("fieldOf", () => {
  it("lists the cells technology by technology, in the order of the ranking", () => {
    const field = fieldFor(priorityInputs([...ratedAll(AI, { ...ALL, need: 1 }), ...ratedAll(CHIPS, ALL)]));
    expect(field.technologies).toEqual([CHIPS, AI]);
    expect([...field.starts]).toEqual([0, 3, 6]);
    expect(field.criteria.map(({ criterion }) => criterion)).toEqual(Object.keys(ALL));
    expect(field.split).toBe(2);
    expect([...field.rated.values.subarray(0, 6)]).toEqual([1, 0.5, 0.75, 0.25, 0, 0.5]);
    expect(field.rated.counts).toBeNull();
    expect(field.spreads.curves).toEqual([]);
  });

  it("draws a rating for the whole chain once for all bands, and a band's own by itself", () => {
    const open = { kind: "interval", low: 0, high: 4 } as const;
    const field = fieldFor(
      priorityInputs([...ratedAll(AI, { ...ALL, room: open }), rated(AI, "room", open, "deployment")]),
    );
    expect(targetsOf(field)).toEqual([[3, 9], [15]]);
  });

  it("draws what nobody rated once for each place where it may be rated", () => {
    const field = fieldFor(priorityInputs(ratedAll(AI, { need: 4, foundation: 1, divergence: 2, stake: 1 })));
    expect(targetsOf(field)).toEqual([[3], [5], [9], [11], [15], [17]]);
    const known = fieldFor(priorityInputs(ratedAll(AI, { need: 4, foundation: 1, room: 2, divergence: 2 })));
    expect(targetsOf(known)).toEqual([[1, 7, 13], [5], [11], [17]]);
    expect([...(known.rated.counts?.subarray(0, 6) ?? [])]).toEqual([1, 0, 1, 1, 1, 0]);
  });
});

describe("bestHeadline", () => {
  it("is the headline that the standing shows, with gaps and without", () => {
    for (const { need, ...others } of [ALL, { ...ALL, need: undefined }]) {
      const ratings = ratedAll(AI, need === undefined ? others : { need, ...others });
      const inputs = priorityInputs([...ratings, rated(AI, "room", 4, "pre-standardization")]);
      const field = fieldFor(inputs);
      const [standing] = expectOk(priorityStanding(inputs)).technologies;
      expect(bestHeadline(field, field.rated, equal(field), 0)).toBeCloseTo(Number(standing?.best.score), 12);
    }
  });

  it("is 0 where no criterion with weight is rated", () => {
    const field = fieldFor(priorityInputs(ratedAll(AI, { need: 4, foundation: 1, room: 2 })));
    const onStakeAlone = equal(field);
    onStakeAlone.set([0, 1]);
    expect(bestHeadline(field, field.rated, onStakeAlone, 0)).toBe(0);
  });
});

describe("drawWorths", () => {
  it("puts a draw wherever the rating stands, counts what was missing, and leaves the ratings as they stand", () => {
    const field = fieldFor(priorityInputs(ratedAll(AI, { need: 4, foundation: 1, room: 2, divergence: 2 })));
    const worths = worthsToDraw(field);
    drawWorths(field, randomStream(1), worths);
    const { values, counts } = worths;
    expect(counts).toBeNull();
    expect(values[1]).toBeGreaterThan(0);
    expect([values[7], values[13]]).toEqual([values[1], values[1]]);
    expect(values[11]).not.toBe(values[5]);
    expect([...field.rated.values.subarray(0, 2)]).toEqual([1, 0]);
  });
});
