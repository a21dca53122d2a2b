import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { expectOk } from "../../testing/expect-result.ts";
import { distanceToPoll, type Poll, permutations, polls, tableOf } from "../../testing/random-ballots.ts";
import { condorcetWinner } from "./copeland.ts";
import { kemeny } from "./kemeny.ts";
import { orderScore } from "./order-score.ts";

const disagrees = (ofBallot: number, ofRanking: number) => (ofBallot * ofRanking < 0 ? 1 : 0);
const kemenyOf = (poll: Poll) => expectOk(kemeny(tableOf(poll)));

/** Every strict order with its disagreements, counted ballot by ballot. */
function everyOrder(poll: Poll) {
  return permutations(poll.items).map((order) => {
    const ranking = poll.items.map((item) => order.indexOf(item));
    return { order, disagreements: distanceToPoll(ranking, poll, disagrees) };
  });
}

describe("Kemeny's consensus", () => {
  it.each([
    ["whole counts", false],
    ["parts of a count", true],
  ])("is what trying every order finds, with every order that is as good, for %s", (_name, isWeighted) => {
    fc.assert(
      fc.property(polls({ itemsMaximum: 6, isWeighted }), (poll) => {
        const all = everyOrder(poll);
        const least = Math.min(...all.map(({ disagreements }) => disagreements));
        const best = all.filter(({ disagreements }) => disagreements < least + 1e-6);
        const consensus = kemenyOf(poll);
        expect(consensus.disagreements).toBeCloseTo(least, 9);
        expect(consensus).toMatchObject({ optima: best.length, isOptimaExact: true });
        const listed = best.map(({ order }) => order.join("")).toSorted();
        expect(consensus.orders.map((order) => order.join(""))).toEqual(listed.slice(0, 100));
      }),
      { numRuns: 60 },
    );
  });

  it("is no worse than any other order of more items than can be tried", () => {
    const pollsAndOrders = polls({ itemsMaximum: 11 }).chain((poll) =>
      fc.tuple(fc.constant(poll), fc.shuffledSubarray([...poll.items], { minLength: poll.items.length })),
    );
    fc.assert(
      fc.property(pollsAndOrders, ([poll, order]) => {
        const { disagreements, agreements, orders } = kemenyOf(poll);
        const other = expectOk(orderScore(tableOf(poll), order));
        expect(disagreements).toBeLessThanOrEqual(other.disagreements);
        expect(disagreements + agreements).toBe(other.disagreements + other.agreements);
        for (const best of orders) {
          expect(expectOk(orderScore(tableOf(poll), best)).disagreements).toBe(disagreements);
        }
      }),
    );
  });

  it("puts a Condorcet winner first, and keeps its groups in order, in every optimal order", () => {
    fc.assert(
      fc.property(polls({ itemsMaximum: 8 }), (poll) => {
        const winner = condorcetWinner(tableOf(poll));
        const { orders, groups } = kemenyOf(poll);
        const sizes = groups.map((group) => group.length);
        for (const order of orders) {
          expect(order[0]).toBe(winner ?? order[0]);
          const cut = sizes.map((size, at) =>
            order.slice(sum(sizes.slice(0, at)), sum(sizes.slice(0, at)) + size),
          );
          expect(cut.map((group) => group.toSorted())).toEqual(groups.map((group) => group.toSorted()));
        }
      }),
    );
  });

  it("is the same whatever order items and ballots arrive in", () => {
    const pollTwice = polls({ itemsMaximum: 7 }).chain((poll) =>
      fc.tuple(
        fc.constant(poll),
        fc.shuffledSubarray([...poll.items.keys()], { minLength: poll.items.length }),
        fc.shuffledSubarray([...poll.ballots], { minLength: poll.ballots.length }),
      ),
    );
    fc.assert(
      fc.property(pollTwice, ([poll, places, ballots]) => {
        const moved = <T>(list: readonly T[]) => places.map((place) => list[place] as T);
        const shuffled = {
          items: moved(poll.items),
          ballots: ballots.map(({ count, ranking }) => ({ count, ranking: moved(ranking) })),
        };
        expect(kemenyOf(shuffled)).toEqual(kemenyOf(poll));
      }),
    );
  });
});

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
