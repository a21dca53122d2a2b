import { describe, expect, it } from "vitest";
import { aligned, fourWith } from "../testing/coalition-builder.ts";
import { setList } from "./listed-set.ts";

/** A with B 60, A with C 70, all others 50; D unknown to C. */
const alignment = aligned(4, (first, second) => {
  if (first === 2) return null;
  return first > 0 ? 50 : ([60, 70, 50][second - 1] ?? 50);
});
const model = fourWith({ alignment, unknownPairs: "allow" });

describe("setList", () => {
  it("puts the best aligned set first, then goes by the order of the candidates, unknown pairs last", () => {
    const list = setList(model, 20);
    for (const set of [
      [3, 2],
      [3, 1],
      [2, 1],
      [1, 0],
      [2, 0],
    ]) {
      list.add(set);
    }
    expect(list.sets()).toEqual([
      [0, 2],
      [0, 1],
      [1, 2],
      [1, 3],
      [2, 3],
    ]);
  });

  it("counts all and keeps the first of them, whatever order they come in", () => {
    const [list, reversed] = [setList(model, 2), setList(model, 2)];
    const sets = [
      [0, 1],
      [1, 3],
      [0, 2],
      [1, 2],
    ];
    for (const set of sets) list.add(set);
    for (const set of sets.toReversed()) reversed.add(set);
    expect([list.count(), list.sets()]).toEqual([
      4,
      [
        [0, 2],
        [0, 1],
      ],
    ]);
    expect(reversed.sets()).toEqual(list.sets());
  });

  it("takes the same set twice for two", () => {
    const list = setList(model, 20);
    list.add([0]);
    list.add([0]);
    expect([list.count(), list.sets()]).toEqual([2, [[0], [0]]]);
  });
});
