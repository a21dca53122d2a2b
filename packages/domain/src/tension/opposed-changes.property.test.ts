import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { expectOk } from "../testing/expect-result.ts";
import { type Answer, changesAround, type LinkedChange, opposedChanges } from "./opposed-changes.ts";

/** Amounts on a line of length 10; the distance of two is their difference by 10. */
const measure = (_issue: string, one: Answer, other: Answer) => Math.abs(Number(one) - Number(other)) / 10;
const amount = fc.integer({ min: 0, max: 10 });
const holders = ["EU", "JPN", "USA"];
const names = ["A-1", "B-1", "C-1"];

const worlds = fc.record({
  today: fc.array(fc.option(amount), { minLength: 3, maxLength: 3 }),
  wanted: fc.array(fc.option(amount), { minLength: 9, maxLength: 9 }),
});
function toldBy({
  today,
  wanted,
}: {
  today: readonly (number | null)[];
  wanted: readonly (number | null)[];
}) {
  const present = today.flatMap((value, place) =>
    value === null ? [] : [{ holder: holders[place] ?? "", issue: "share", value }],
  );
  const changes = wanted.flatMap((to, place) =>
    to === null
      ? []
      : [
          {
            recommendation: names[place % 3] ?? "",
            holder: holders[Math.floor(place / 3)] ?? "",
            issue: "share",
            to,
          },
        ],
  );
  return { present, changes };
}

describe("opposed changes", () => {
  it("lie on either side of today's answer, on a line, and those that exclude each other have one that stays", () => {
    fc.assert(
      fc.property(worlds, (world) => {
        const { present, changes } = toldBy(world);
        for (const pair of expectOk(opposedChanges(changes, present, measure))) {
          for (const { from, first, second, opposition, apart } of pair.changes) {
            expect(apart).toBeCloseTo(Math.abs(Number(first) - Number(second)) / 10, 12);
            if (from === null) continue;
            const sides = (Number(first) - Number(from)) * (Number(second) - Number(from));
            expect(opposition === "opposite" ? sides < 0 : sides === 0).toBe(true);
          }
        }
      }),
    );
  });

  it("are all found: whatever is not listed goes the same way", () => {
    fc.assert(
      fc.property(worlds, (world) => {
        const { present, changes } = toldBy(world);
        const pairs = expectOk(opposedChanges(changes, present, measure));
        for (const one of changes) {
          for (const other of changes) {
            if (one.recommendation >= other.recommendation || one.holder !== other.holder) continue;
            const isListed = pairs.some(
              ({ first, second, changes: listed }) =>
                first === one.recommendation &&
                second === other.recommendation &&
                listed.some(({ holder }) => holder === one.holder),
            );
            const from = present.find(({ holder }) => holder === one.holder)?.value ?? null;
            const isSameWay =
              one.to === other.to || (from !== null && (one.to - from) * (other.to - from) > 0);
            expect(isListed).toBe(!isSameWay);
          }
        }
      }),
    );
  });

  it("of one recommendation are the same whether all changes are looked at or those around its own", () => {
    fc.assert(
      fc.property(worlds, fc.constantFrom(...names), (world, name) => {
        const { present, changes } = toldBy(world);
        const own = (told: readonly LinkedChange<string, string, string>[]) =>
          expectOk(opposedChanges(told, present, measure)).filter(({ first, second }) =>
            [first, second].includes(name),
          );
        expect(own(changesAround(changes, name))).toEqual(own(changes));
      }),
    );
  });

  it("are the same whatever order changes and answers come in", () => {
    const shuffled = worlds.chain((world) => {
      const { present, changes } = toldBy(world);
      return fc.tuple(
        fc.constant({ present, changes }),
        fc.shuffledSubarray(changes, { minLength: changes.length }),
        fc.shuffledSubarray(present, { minLength: present.length }),
      );
    });
    fc.assert(
      fc.property(shuffled, ([{ present, changes }, otherChanges, otherPresent]) => {
        expect(opposedChanges(otherChanges, otherPresent, measure)).toEqual(
          opposedChanges(changes, present, measure),
        );
      }),
    );
  });
});
