import { expect, it } from "vitest";
import { JPN, LAW, LEAD, RULE, SEATS, sampleBasis, sampleStance } from "../testing/sample-alignment.ts";
import { stanceCounts, stanceRows } from "./stance-rows.ts";

const BASIS = sampleBasis([
  sampleStance({ holder: JPN, issue: LAW, value: true }),
  sampleStance({ holder: JPN, issue: LAW, value: false, sequence: 2 }),
  sampleStance({ holder: JPN, issue: RULE, value: "open", sequence: 3, source: { basis: "brief" } }),
  sampleStance({ holder: JPN, issue: SEATS, value: 2 }),
]);

it("has a row for each issue, with every source in force", () => {
  const rows = stanceRows(BASIS, JPN);
  expect(rows.map(({ issue, state, entries, seen }) => [issue.id, state, entries.length, seen])).toEqual([
    [LAW, "contested", 2, 2],
    [RULE, "known", 1, 3],
    [LEAD, "absent", 0, 0],
    [SEATS, "known", 1, 1],
  ]);
});

it("counts what is known by what it rests on, and names what is contested and missing", () => {
  const counts = stanceCounts(stanceRows(BASIS, JPN));
  expect(counts).toMatchObject({ issues: 4, known: 2 });
  expect(counts.contested.map(({ issue }) => issue.id)).toEqual([LAW]);
  expect(counts.missing.map(({ issue }) => issue.id)).toEqual([LEAD]);
  expect(counts.byBasis).toEqual([
    { basis: "brief", count: 1 },
    { basis: "public-record", count: 1 },
  ]);
});
