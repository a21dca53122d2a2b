import { describe, expect, it } from "vitest";
import { sampleAgreement } from "../../testing/sample-agreement.ts";
import { AI, CHIPS, DRONES } from "../../testing/sample-standing.ts";
import { bumpLayout } from "./bump-layout.ts";
import { consensusRows } from "./consensus-rows.ts";

const APART = sampleAgreement({ NIST: [100, 50], DOC: [80, 20], STATE: [0, 100] });

describe("bumpLayout", () => {
  const { columns, lines, width, height } = bumpLayout(APART);

  it("gives each agency a column and each ranked technology one line through all of them", () => {
    expect(columns.map(({ agency }) => agency)).toEqual(["NIST", "DOC", "STATE"]);
    expect(lines.map(({ technology, runs }) => [technology, runs.map((run) => run.length)])).toEqual([
      [CHIPS, [3]],
      [AI, [3]],
    ]);
  });

  it("marks what changes places and keeps everything within the drawing", () => {
    expect(lines.every(({ moves }) => moves)).toBe(true);
    for (const { x, y } of lines.flatMap(({ runs }) => runs.flat())) {
      expect(x).toBeLessThan(width);
      expect(y).toBeLessThan(height);
    }
  });

  it("breaks a line where an agency's weights leave its technology without a rank", () => {
    const [first, second, third] = APART.orders;
    const gap = second?.technologies.map((entry) =>
      entry.technology === AI ? { ...entry, rank: null, score: null } : entry,
    );
    if (first === undefined || second === undefined || third === undefined) throw new Error("three orders");
    const layout = bumpLayout({ orders: [first, { ...second, technologies: gap ?? [] }, third] });
    expect(layout.lines.find(({ technology }) => technology === AI)?.runs.map((run) => run.length)).toEqual([
      1, 1,
    ]);
  });
});

describe("consensusRows", () => {
  it("sets the three methods beside each other, without technologies that nobody ranks", () => {
    const rows = consensusRows(APART);
    expect(rows.map(({ technology }) => technology)).toEqual([CHIPS, AI]);
    expect(rows[0]).toMatchObject({
      borda: { rank: 1 },
      copeland: { rank: 1, score: 1 },
      kemeny: { best: 1, worst: 1 },
      ranks: { best: 1, worst: 2 },
    });
    expect(rows.map(({ technology }) => technology)).not.toContain(DRONES);
  });
});
