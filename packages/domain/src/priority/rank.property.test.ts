import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { expectOk } from "../testing/expect-result.ts";
import { type Decision, decisionOf, decisions } from "../testing/random-values.ts";
import { rankScores, type ScoreRanking } from "./rank.ts";
import { scoreTable } from "./score.ts";

function rankingOf({ table, weights }: Decision): ScoreRanking<string> {
  return rankScores(expectOk(scoreTable(table, weights)));
}

describe("a ranking", () => {
  it("is the same whatever order the alternatives come in", () => {
    const shuffled = decisions({ withGaps: true }).chain((decision) =>
      fc.tuple(
        fc.constant(decision),
        fc.shuffledSubarray([...decision.rows.keys()], { minLength: decision.rows.length }),
      ),
    );
    fc.assert(
      fc.property(shuffled, ([decision, order]) => {
        const columns = decision.table.criteria.length;
        const { table } = decisionOf(
          order.map((row) => decision.rows[row] ?? []),
          [...decision.weights.values],
        );
        const alternatives = order.map((row) => `a${row}`);
        expect(table.values.length).toBe(order.length * columns);
        const again = rankingOf({ ...decision, table: { ...table, alternatives } });
        expect(again).toEqual(rankingOf(decision));
      }),
    );
  });

  it("holds every alternative once, ranked or not, at a rank between its best and worst", () => {
    fc.assert(
      fc.property(decisions({ withGaps: true }), (decision) => {
        const { ranked, unranked } = rankingOf(decision);
        const all = [...ranked, ...unranked].map(({ alternative }) => alternative);
        expect(all.toSorted()).toEqual([...decision.table.alternatives].toSorted());
        for (const { rank, bestRank, worstRank, isCertain } of ranked) {
          expect(bestRank).toBeLessThanOrEqual(rank);
          expect(rank).toBeLessThanOrEqual(worstRank);
          expect(worstRank).toBeLessThanOrEqual(ranked.length);
          expect(isCertain).toBe(bestRank === worstRank);
        }
      }),
    );
  });

  it("keeps every rank between best and worst whatever the gaps turn out to be, and reaches both", () => {
    const known = decisions({ withGaps: true, minimum: 2 }).filter(({ table, weights }) => {
      const { ranked } = rankScores(expectOk(scoreTable(table, weights)));
      return ranked.length === table.alternatives.length;
    });
    fc.assert(
      fc.property(known, fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })), (decision, found) => {
        const { ranked } = rankingOf(decision);
        const fill = (gapOf: (row: number) => number) =>
          rankingOf({
            ...decision,
            table: decisionOf(
              decision.rows.map((row, index) => row.map((entry) => entry ?? gapOf(index))),
              [...decision.weights.values],
            ).table,
          }).ranked;
        const rankIn = (ranking: typeof ranked, name: string) =>
          ranking.find(({ alternative }) => alternative === name)?.rank;
        const anyhow = fill(() => found.next().value as number);
        for (const { alternative, bestRank, worstRank } of ranked) {
          expect(rankIn(anyhow, alternative)).toBeGreaterThanOrEqual(bestRank);
          expect(rankIn(anyhow, alternative)).toBeLessThanOrEqual(worstRank);
          const own = decision.table.alternatives.indexOf(alternative);
          expect(
            rankIn(
              fill((row) => (row === own ? 1 : 0)),
              alternative,
            ),
          ).toBe(bestRank);
          expect(
            rankIn(
              fill((row) => (row === own ? 0 : 1)),
              alternative,
            ),
          ).toBe(worstRank);
        }
      }),
    );
  });
});
