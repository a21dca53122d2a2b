import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { TechnologyId } from "../id.ts";
import { expectOk } from "../testing/expect-result.ts";
import { technology } from "../testing/priority-builder.ts";
import { randomInputs, settledInputs } from "../testing/random-priority.ts";
import type { PriorityCell } from "./priority-cell.ts";
import { type PriorityStanding, priorityStanding } from "./standing.ts";

const emphasis = fc.constantFrom(0.5, 0.2, 0.9);
const INPUTS = randomInputs({ emphasis });

const scoreOf = ({ headline }: PriorityCell) => headline.score as number;
const coveredOf = ({ cells }: PriorityStanding) => cells.filter(({ isCovered }) => isCovered);

function withoutRanks({ cells, technologies }: PriorityStanding, kept: (id: TechnologyId) => boolean) {
  return {
    cells: cells.filter((cell) => kept(cell.technology)).map(({ isNonDominated: _front, ...cell }) => cell),
    technologies: technologies
      .filter((entry) => kept(entry.technology))
      .map(({ rank: _rank, possibleRanks: _open, isNonDominated: _front, ...entry }) => entry)
      .toSorted((a, b) => (a.technology < b.technology ? -1 : 1)),
  };
}

describe("a standing", () => {
  it("shows headlines within their bounds, from sub-scores within theirs", () => {
    fc.assert(
      fc.property(INPUTS, (inputs) => {
        const { cells, technologies } = expectOk(priorityStanding(inputs));
        for (const { score, low, high } of [
          ...cells.map((c) => c.headline),
          ...technologies.map((t) => t.best),
        ]) {
          expect(low).toBeGreaterThanOrEqual(0);
          expect(high).toBeLessThanOrEqual(1);
          if (score === null) continue;
          expect(score).toBeGreaterThanOrEqual(low);
          expect(score).toBeLessThanOrEqual(high);
        }
      }),
    );
  });

  it("changes no score of a technology when another comes or goes", () => {
    fc.assert(
      fc.property(INPUTS, fc.nat(), (inputs, pick) => {
        const ids = inputs.technologies.map(({ id }) => id);
        const gone = ids[pick % Math.max(1, ids.length)] ?? technology("none");
        const kept = (id: TechnologyId) => id !== gone;
        const technologies = inputs.technologies.filter(({ id }) => kept(id));
        const fewer = expectOk(priorityStanding({ ...inputs, technologies }));
        expect(withoutRanks(fewer, kept)).toEqual(withoutRanks(expectOk(priorityStanding(inputs)), kept));
      }),
    );
  });

  it("is the same whatever order technologies and ratings arrive in", () => {
    fc.assert(
      fc.property(INPUTS, (inputs) => {
        const turned = {
          ...inputs,
          technologies: inputs.technologies.toReversed(),
          ratings: inputs.ratings.toReversed(),
        };
        const [first, second] = [inputs, turned].map((given) => expectOk(priorityStanding(given)));
        expect(second?.technologies).toEqual(first?.technologies);
      }),
    );
  });

  it("ranks a technology one below the number that lead it, and never outside its possible ranks", () => {
    fc.assert(
      fc.property(INPUTS, (inputs) => {
        const placed = expectOk(priorityStanding(inputs)).technologies.filter(({ rank }) => rank !== null);
        for (const { best, rank, possibleRanks } of placed) {
          const ahead = placed.filter((rival) => Number(rival.best.score) > Number(best.score) + 1e-9);
          expect(rank).toBe(1 + ahead.length);
          expect(rank).toBeGreaterThanOrEqual(Number(possibleRanks?.best));
          expect(rank).toBeLessThanOrEqual(Number(possibleRanks?.worst));
        }
      }),
    );
  });

  it("rolls cells up to their maximum and mean", () => {
    fc.assert(
      fc.property(INPUTS, (inputs) => {
        const standing = expectOk(priorityStanding(inputs));
        for (const { technology: id, best, mean, bestBand, rankedCells } of standing.technologies) {
          const own = coveredOf(standing).filter((cell) => cell.technology === id);
          expect(rankedCells).toBe(own.length);
          if (own.length === 0) continue;
          expect(best.score).toBe(Math.max(...own.map(scoreOf)));
          expect(mean).toBeCloseTo(own.reduce((sum, cell) => sum + scoreOf(cell), 0) / own.length, 12);
          expect(own.find(({ band }) => band === bestBand)?.headline.score).toBeCloseTo(
            Number(best.score),
            9,
          );
        }
      }),
    );
  });

  it("calls non-dominated what no ranked cell beats, as asking every pair finds", () => {
    fc.assert(
      fc.property(INPUTS, (inputs) => {
        const standing = expectOk(priorityStanding(inputs));
        const covered = coveredOf(standing);
        for (const cell of standing.cells) {
          const isBeaten = covered.some((rival) => {
            const gains = (["criticality", "amenability"] as const).map(
              (index) => Number(rival[index].score) - Number(cell[index].score),
            );
            return gains.every((gain) => gain >= -1e-9) && gains.some((gain) => gain > 1e-9);
          });
          expect(cell.isNonDominated).toBe(cell.isCovered && !isBeaten);
        }
        for (const { technology: id, isNonDominated } of standing.technologies) {
          const own = standing.cells.filter((cell) => cell.technology === id);
          expect(isNonDominated).toBe(own.some((cell) => cell.isNonDominated));
        }
      }),
    );
  });

  it("keeps what it is certain of, whatever the open ratings turn out to be", () => {
    const shares = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 5, maxLength: 5 });
    fc.assert(
      fc.property(INPUTS, shares, (inputs, found) => {
        const before = expectOk(priorityStanding(inputs));
        const after = expectOk(priorityStanding(settledInputs(inputs, found)));
        for (const [place, { focus, headline }] of before.cells.entries()) {
          const settled = after.cells[place] as PriorityCell;
          const { focusClass } = focus.isCertain ? settled.focus : focus;
          expect(focusClass).toBe(focus.focusClass);
          if (settled.headline.score === null) continue;
          expect(settled.headline.score).toBeGreaterThanOrEqual(headline.low - 1e-9);
          expect(settled.headline.score).toBeLessThanOrEqual(headline.high + 1e-9);
        }
      }),
    );
  });
});
