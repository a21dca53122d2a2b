import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { expectOk } from "../../testing/expect-result.ts";
import { distanceToPoll, type Poll, polls, tableOf, weakOrders } from "../../testing/random-ballots.ts";
import { kemeny } from "./kemeny.ts";
import { weakKemeny } from "./kemeny-weak.ts";

const apart = (ofBallot: number, ofRanking: number) => Math.abs(ofBallot - ofRanking);
const weakOf = (poll: Poll) => expectOk(weakKemeny(tableOf(poll)));
const ranksIn = (places: readonly (readonly string[])[], { items }: Poll) =>
  items.map((item) => 1 + places.findIndex((place) => place.includes(item)));

describe("the consensus of Kemeny and Snell", () => {
  it.each([
    ["whole counts", false],
    ["parts of a count", true],
  ])("is what trying every ranking finds, with every one that is as good, for %s", (_name, isWeighted) => {
    fc.assert(
      fc.property(polls({ itemsMaximum: 5, isWeighted }), (poll) => {
        const distances = weakOrders(poll.items.length).map((order) => distanceToPoll(order, poll, apart));
        const least = Math.min(...distances);
        const consensus = weakOf(poll);
        expect(consensus.distance).toBeCloseTo(least, 9);
        const { length } = distances.filter((distance) => distance < least + 1e-6);
        expect(consensus).toMatchObject({ optima: length, isOptimaExact: true });
        expect(new Set(consensus.rankings.map((ranking) => JSON.stringify(ranking))).size).toBe(
          Math.min(100, length),
        );
        for (const ranking of consensus.rankings) {
          expect(distanceToPoll(ranksIn(ranking, poll), poll, apart)).toBeCloseTo(least, 9);
        }
      }),
      { numRuns: 60 },
    );
  });

  it("is no further from the ballots than the best strict order, nor than any ballot that ranks everything", () => {
    fc.assert(
      fc.property(polls({ itemsMaximum: 8 }), (poll) => {
        const { distance } = weakOf(poll);
        const [strict = []] = expectOk(kemeny(tableOf(poll))).orders;
        const others = poll.ballots
          .map(({ ranking }) => ranking)
          .filter((ranking): ranking is number[] => ranking.every((rank) => rank !== null))
          .concat([
            ranksIn(
              strict.map((item) => [item]),
              poll,
            ),
          ]);
        for (const other of others) expect(distance).toBeLessThanOrEqual(distanceToPoll(other, poll, apart));
      }),
    );
  });
});
