import { expect, it } from "vitest";
import { EU, issueOf, says, USA } from "../testing/alignment-builder.ts";
import { type StanceHistoryEntry, standingEntries } from "./stance-entries.ts";

const LAW = issueOf("law");

function entry(
  holder: typeof USA,
  sequence: number,
  rest: Pick<StanceHistoryEntry, "stance" | "withdraws">,
): StanceHistoryEntry {
  return { holder, issue: LAW, sequence, ...rest };
}

it("every stance stands that no later entry of its own place withdraws", () => {
  const entries = [
    entry(USA, 1, { stance: says(USA, "law", false), withdraws: null }),
    entry(USA, 2, { stance: says(USA, "law", true), withdraws: null }),
    entry(USA, 3, { stance: null, withdraws: 2 }),
    entry(EU, 1, { stance: says(EU, "law", true), withdraws: null }),
    entry(EU, 2, { stance: says(EU, "law", true), withdraws: null }),
  ];
  expect(standingEntries(entries).map(({ holder, sequence }) => [holder, sequence])).toEqual([
    [USA, 1],
    [EU, 1],
    [EU, 2],
  ]);
  expect(standingEntries([])).toEqual([]);
});
