import { describe, expect, it } from "vitest";
import { fourWith } from "../testing/coalition-builder.ts";
import { expectOk, expectRefusal } from "../testing/expect-result.ts";
import { coverageTable } from "./coverage-table.ts";

const model = fourWith({
  capability: [
    [4, 0, 1],
    [0, 2, null],
    [2, 3, 2],
    [1, 1, 4],
  ],
});

describe("coverageTable", () => {
  it("says of every requirement who meets it, who of them is a member, and whether that is enough", () => {
    const rows = expectOk(coverageTable(model, ["A", "C"]));
    expect(rows.map(({ id, isCovered, membersMeeting }) => [id, isCovered, membersMeeting])).toEqual([
      ["design", true, 1],
      ["make", true, 1],
      ["test", false, 1],
    ]);
    expect(rows[2]?.cells).toEqual([
      { candidate: "A", isMember: true, level: 1, isMet: false },
      { candidate: "B", isMember: false, level: null, isMet: false },
      { candidate: "C", isMember: true, level: 2, isMet: true },
      { candidate: "D", isMember: false, level: 4, isMet: true },
    ]);
  });

  it("refuses a member who is no candidate", () => {
    expectRefusal(coverageTable(model, ["Z"]), "candidate-unknown");
  });
});
