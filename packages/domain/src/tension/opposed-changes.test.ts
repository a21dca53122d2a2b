import { describe, expect, it } from "vitest";
import { answerDistance } from "../alignment/answer-distance.ts";
import type { NominalIssue } from "../alignment/issue.ts";
import { issueSet } from "../alignment/issue-set.ts";
import { expectOk, expectRefusal } from "../testing/expect-result.ts";
import { FLOWS, LAW, type Question, SHARE, STANDARDS } from "../testing/stance-builder.ts";
import { type Answer, type LinkedChange, opposedChanges } from "./opposed-changes.ts";

const NEAR: NominalIssue<Question> = {
  id: "cables",
  name: "Route of cables",
  family: "regulation",
  weight: 1,
  kind: "nominal",
  options: ["north", "middle", "south"],
  optionDistances: [
    [0, 0.4, 1],
    [0.4, 0, 0.6],
    [1, 0.6, 0],
  ],
};
const ISSUES = expectOk(issueSet([LAW, FLOWS, STANDARDS, SHARE, NEAR]));
const measure = (issue: Question, one: Answer, other: Answer) => answerDistance(ISSUES, issue, one, other);

type Change = LinkedChange<string, string, Question>;
const wants = (recommendation: string, issue: Question, to: Answer, holder = "USA"): Change => ({
  recommendation,
  holder,
  issue,
  to,
});
const today = (issue: Question, value: Answer, holder = "USA") => ({ holder, issue, value });
const found = (changes: readonly Change[], present: readonly ReturnType<typeof today>[]) =>
  expectOk(opposedChanges(changes, present, measure));

describe("opposedChanges", () => {
  it("finds changes that lead a holder opposite ways, in the issue's own distance", () => {
    const changes = [wants("DATA-3", "standards", "industry"), wants("CHIP-2", "standards", "state")];
    expect(found(changes, [today("standards", "mostly industry")])).toEqual([
      {
        first: "CHIP-2",
        second: "DATA-3",
        apart: 1,
        changes: [
          {
            holder: "USA",
            issue: "standards",
            opposition: "opposite",
            from: "mostly industry",
            first: "state",
            second: "industry",
            apart: 1,
            awayFromSecond: 0.75,
            awayFromFirst: 0.25,
          },
        ],
      },
    ]);
  });

  it.each<[string, Question, Answer, Answer, Answer, string]>([
    ["amounts on either side of today's", "share", 40, 10, 60, "opposite"],
    ["one amount on the way to the other", "share", 10, 40, 60, "same way"],
    ["the same amount", "share", 10, 40, 40, "same way"],
    ["one that stays and one that leaves", "share", 40, 40, 60, "exclusive"],
    ["two other options, equally far", "flows", "adequacy", "contract", "certification", "exclusive"],
    ["yes and no", "law", true, true, false, "exclusive"],
    ["options on either side of today's", "cables", "middle", "north", "south", "opposite"],
    ["options on one side of today's", "cables", "north", "middle", "south", "same way"],
  ])("tells of %s", (_name, issue, from, one, other, expected) => {
    const pairs = found([wants("A-1", issue, one), wants("B-1", issue, other)], [today(issue, from)]);
    expect(pairs[0]?.changes[0]?.opposition ?? "same way").toBe(expected);
  });

  it("says that a holder cannot be in both places where nobody knows where it stands", () => {
    const [pair] = found([wants("A-1", "standards", "industry"), wants("B-1", "standards", "mixed")], []);
    expect(pair?.changes[0]).toMatchObject({
      opposition: "exclusive",
      from: null,
      apart: 0.5,
      awayFromFirst: null,
      awayFromSecond: null,
    });
  });

  it("keeps holders and issues apart", () => {
    const changes = [
      wants("A-1", "law", true),
      wants("B-1", "law", false, "EU"),
      wants("C-1", "flows", "contract"),
    ];
    expect(found(changes, [])).toEqual([]);
  });

  it("puts the furthest apart first, of a pair the opposite ones, then by holder and issue", () => {
    const changes = [
      wants("A-1", "share", 0),
      wants("B-1", "share", 30),
      wants("A-1", "law", true),
      wants("B-1", "law", false),
      wants("A-1", "law", true, "EU"),
      wants("B-1", "law", false, "EU"),
      wants("A-1", "flows", "contract", "EU"),
      wants("B-1", "flows", "adequacy", "EU"),
      wants("C-1", "share", 10),
      wants("D-1", "share", 20, "EU"),
      wants("E-1", "share", 30, "EU"),
      wants("F-1", "share", 10, "EU"),
    ];
    const pairs = found(changes, [today("share", 20), today("law", true)]);
    expect(pairs.map(({ first, second, apart }) => [first, second, apart])).toEqual(
      [
        ["A-1", "B-1", 1],
        ["B-1", "C-1", 0.2],
        ["E-1", "F-1", 0.2],
        ["D-1", "E-1", 0.1],
        ["D-1", "F-1", 0.1],
      ].map(([first, second, apart]) => [first, second, expect.closeTo(Number(apart), 12)]),
    );
    expect(pairs[0]?.changes.map(({ holder, issue, opposition }) => [holder, issue, opposition])).toEqual([
      ["USA", "share", "opposite"],
      ["EU", "flows", "exclusive"],
      ["EU", "law", "exclusive"],
      ["USA", "law", "exclusive"],
    ]);
  });

  it("refuses two answers of one recommendation, and answers that an issue does not have", () => {
    const twice = [wants("A-1", "law", true), wants("B-1", "law", true), wants("A-1", "law", false)];
    expect(expectRefusal(opposedChanges(twice, [], measure), "linked-change-repeated")).toEqual({
      code: "linked-change-repeated",
      recommendation: "A-1",
      holder: "USA",
      issue: "law",
    });
    const strange = opposedChanges([wants("A-1", "flows", "treaty")], [], measure);
    expect(expectRefusal(strange, "answer-unknown")).toEqual({
      code: "answer-unknown",
      recommendation: "A-1",
      issue: "flows",
      answer: "treaty",
    });
    const stranger = opposedChanges([wants("A-1", "law", true)], [today("share", 101)], measure);
    expect(expectRefusal(stranger, "answer-unknown")).toMatchObject({ recommendation: null, answer: 101 });
  });
});
