import { describe, expect, it } from "vitest";
import { expectOk, expectRefusal } from "../testing/expect-result.ts";
import { FLOWS, LAW, SHARE, STANDARDS, tableWith } from "../testing/stance-builder.ts";
import { closestChanges, gainingChanges, singleChanges } from "./moves.ts";

const TABLE = tableWith([LAW, STANDARDS], [true, "industry"], [true, "mostly industry"], [false, "state"]);

describe("singleChanges", () => {
  it("lists every change, the one that brings the group closest first", () => {
    const changes = expectOk(singleChanges(TABLE));
    expect(changes).toHaveLength(3 + 3 * 4);
    expect(changes[0]).toEqual({
      holder: "C",
      issue: "law",
      from: false,
      to: true,
      reduction: expect.closeTo(4 / 9, 15),
      steps: 1,
      reductionPerStep: expect.closeTo(4 / 9, 15),
    });
    expect(changes.slice(1, 3)).toMatchObject([
      { holder: "C", issue: "standards", to: "industry", steps: 4, reduction: expect.closeTo(1 / 6, 15) },
      {
        holder: "C",
        issue: "standards",
        to: "mostly industry",
        steps: 3,
        reduction: expect.closeTo(1 / 6, 15),
      },
    ]);
    expect(changes.at(-1)?.reduction).toBe(0);
  });

  it("lists nothing where nothing can be compared, and never moves what is not known", () => {
    expect(expectOk(singleChanges(tableWith([LAW], [true], [null])))).toEqual([]);
    const changes = expectOk(singleChanges(tableWith([LAW, FLOWS], [true, null], [false, "contract"])));
    expect(changes.map(({ holder, issue }) => `${holder} ${issue}`)).not.toContain("A flows");
  });
});

describe("closestChanges", () => {
  it("gives the change that helps most, and the one that helps most for each step", () => {
    const scope = { holders: ["C" as const], issues: ["standards" as const] };
    const closest = expectOk(closestChanges(TABLE, scope));
    expect(closest.before).toBeCloseTo((1 / 12 + 1 + 11 / 12) / 3, 15);
    expect(closest.closest?.reduction).toBeCloseTo(1 / 6, 15);
    expect(closest.closest?.changes.map(({ to }) => to)).toEqual(["industry", "mostly industry"]);
    expect(closest.closestPerStep?.reduction).toBeCloseTo(1 / 18, 15);
    expect(closest.closestPerStep?.changes.map(({ to }) => to)).toEqual([
      "mostly industry",
      "mixed",
      "mostly state",
    ]);
  });

  it("gives every change that ties, by holder, issue and value", () => {
    const closest = expectOk(closestChanges(tableWith([FLOWS], ["contract"], ["adequacy"])));
    expect(closest.closest?.changes.map(({ holder, from, to }) => [holder, from, to])).toEqual([
      ["A", "contract", "adequacy"],
      ["B", "adequacy", "contract"],
    ]);
  });

  it("has nothing for each step where an amount has none", () => {
    const table = tableWith(
      [{ ...SHARE, kind: "numeric", lowest: 0, highest: 10, unit: "years", step: null }],
      [2],
      [4],
    );
    expect(expectOk(closestChanges(table))).toMatchObject({
      reason: null,
      closest: { changes: [{ steps: null, reductionPerStep: null }, { holder: "B" }] },
      closestPerStep: null,
    });
  });

  it.each([
    ["everyone agrees", tableWith([LAW], [true], [true]), "no-gain"],
    ["there is one holder", tableWith([LAW], [true]), "fewer-than-two-holders"],
    ["nothing can be compared", tableWith([LAW], [true], [null]), "nothing-comparable"],
  ])("is absent when %s", (_name, table, reason) => {
    expect(expectOk(closestChanges(table))).toMatchObject({ reason, closest: null, closestPerStep: null });
  });

  it("refuses a scope that names somebody or something else", () => {
    const holder = expectRefusal(closestChanges(TABLE, { holders: ["D"], issues: null }), "holder-unknown");
    expect(holder).toEqual({ code: "holder-unknown", holder: "D", known: ["A", "B", "C"] });
    const issue = expectRefusal(singleChanges(TABLE, { holders: null, issues: ["cables"] }), "issue-unknown");
    expect(issue).toEqual({ code: "issue-unknown", issue: "cables", known: ["law", "standards"] });
  });
});

describe("gainingChanges", () => {
  it("keeps those that bring the group closer, in their order", () => {
    const all = expectOk(singleChanges(TABLE));
    const gaining = expectOk(gainingChanges(TABLE));
    expect(gaining.length).toBeLessThan(all.length);
    expect(gaining).toEqual(all.slice(0, gaining.length));
    expect(all.slice(gaining.length).filter(({ reduction }) => reduction > 1e-9)).toEqual([]);
  });

  it("refuses a scope that names another", () => {
    const scope = { holders: ["D"], issues: null } as const;
    expect(expectRefusal(gainingChanges(TABLE, scope), "holder-unknown").holder).toBe("D");
  });
});
