import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { expectOk } from "../testing/expect-result.ts";
import { decisions } from "../testing/random-values.ts";
import { contributionsTo, leadOver } from "./explain.ts";
import { scoreTable } from "./score.ts";

const sumOfAll = (figures: readonly number[]) => figures.reduce((sum, figure) => sum + figure, 0);

describe("explanations", () => {
  it("add up to the score, and to the difference of two scores", () => {
    fc.assert(
      fc.property(decisions({ withGaps: true, minimum: 2 }), ({ table, weights }) => {
        const scored = expectOk(scoreTable(table, weights));
        const contributions = expectOk(contributionsTo(scored, "a0"));
        const explained = sumOfAll(contributions.map(({ contribution }) => contribution ?? 0));
        expect(explained).toBeCloseTo(scored.scores[0] as number, 12);

        const lead = expectOk(leadOver(scored, "a0", "a1"));
        if (lead.difference === null) return;
        const parts = sumOfAll(lead.parts.map(({ difference }) => difference));
        expect(parts).toBeCloseTo(lead.difference, 12);
      }),
    );
  });

  it("say the same of the other side with the opposite sign", () => {
    fc.assert(
      fc.property(decisions({ withGaps: false, minimum: 2 }), ({ table, weights }) => {
        const scored = expectOk(scoreTable(table, weights));
        const [lead, back] = [leadOver(scored, "a0", "a1"), leadOver(scored, "a1", "a0")].map(expectOk);
        if (lead?.difference === null || lead === undefined) throw new Error("complete tables are scored");
        expect(back).toMatchObject({
          difference: 0 - lead.difference,
          parts: lead.parts.map(({ criterion, difference }) => ({ criterion, difference: 0 - difference })),
        });
      }),
    );
  });
});
