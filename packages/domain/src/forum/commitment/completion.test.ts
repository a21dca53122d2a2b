import { describe, expect, it } from "vitest";
import {
  commitment,
  commitmentKey,
  EU,
  owes,
  says,
  told,
  USA,
  USA_DOC,
  verifies,
} from "../../testing/commitment-builder.ts";
import { QUAD } from "../../testing/forum-builder.ts";
import { day } from "../../testing/record-builder.ts";
import type { CommitmentRecord } from "./account.ts";
import { commitmentTimes, countryTimes, forumTimes, obligationTimes, type Word } from "./completion.ts";
import { owedOn } from "./follow-through.ts";

/** 100 days after the commitment of 5 December 2022. */
const TODAY = day("2023-03-15");
const times = (record: CommitmentRecord, word: Word = "claimed") =>
  obligationTimes(owedOn([record], TODAY), TODAY, word).map(
    ({ time, isEvent }) => `${time}${isEvent ? "" : "+"}`,
  );
const joint = (record: CommitmentRecord, word: Word = "claimed") =>
  commitmentTimes(owedOn([record], TODAY), TODAY, word).map(
    ({ time, isEvent }) => `${time}${isEvent ? "" : "+"}`,
  );

const ONE = commitment({ obligations: [owes(USA)] });

describe("obligationTimes", () => {
  it.each([
    ["kept", "2022-12-15", "10"],
    ["under-way", "2022-12-15", "100+"],
    ["dropped", "2022-12-15", "100+"],
    ["unclear", "2022-12-15", "10+"],
  ] as const)("of what is %s since the tenth day is %s %s", (value, on, expected) => {
    expect(times(told(ONE, says("USA", USA, value, on)))).toEqual([expected]);
  });

  it("of what nobody has spoken of lasts until today", () => {
    expect(times(told(ONE))).toEqual(["100+"]);
  });

  it("of what was kept at once is 0", () => {
    expect(times(told(ONE, says("USA", USA, "kept", "2022-12-05")))).toEqual(["0"]);
  });

  it("counts the word that was asked for", () => {
    const record = told(ONE, says("USA", USA, "kept", "2022-12-15"), verifies(USA, "kept", "2022-12-25"));
    expect([times(record), times(record, "verified")]).toEqual([["10"], ["20"]]);
    expect(times(told(ONE, says("USA", USA, "kept", "2022-12-15")), "verified")).toEqual(["100+"]);
  });

  it("starts again when a claim is taken back", () => {
    const record = told(
      ONE,
      says("USA", USA, "kept", "2022-12-15"),
      says("USA", USA, "under-way", "2022-12-20"),
      says("USA", USA, "kept", "2023-01-14"),
    );
    expect(times(record)).toEqual(["40"]);
  });
});

describe("commitmentTimes", () => {
  const three = commitment({ obligations: [owes(EU), owes(USA), owes(USA_DOC)] });
  const kept = [says("EU", EU, "kept", "2022-12-15"), says("USA", USA, "kept", "2022-12-25")];

  it.each([
    ["all kept: until the last", [...kept, says("USA", USA_DOC, "kept", "2022-12-20")], "20"],
    ["one open: until today", kept, "100+"],
    ["one dropped: until today", [...kept, says("USA", USA_DOC, "dropped", "2022-12-20")], "100+"],
    [
      "one unclear: until the day it became so",
      [...kept, says("USA", USA_DOC, "unclear", "2022-12-20")],
      "15+",
    ],
    [
      "one unclear, one open: until today",
      [says("EU", EU, "kept", "2022-12-15"), says("USA", USA_DOC, "unclear", "2022-12-20")],
      "100+",
    ],
    [
      "two unclear: until the later day",
      [
        says("EU", EU, "unclear", "2022-12-10"),
        says("USA", USA, "unclear", "2022-12-15"),
        says("USA", USA_DOC, "kept", "2022-12-06"),
      ],
      "10+",
    ],
  ])("%s", (_name, steps, expected) => {
    expect(joint(told(three, ...steps))).toEqual([expected]);
  });
});

describe("times by forum and by country", () => {
  const records = [
    told(commitment({ obligations: [owes(EU), owes(USA)] }), says("EU", EU, "kept", "2022-12-15")),
    told(commitment({ key: commitmentKey("QUAD-1"), forum: QUAD, obligations: [owes(USA)] })),
  ];
  const owed = owedOn(records, TODAY);

  it("keep each commitment of a forum, and each obligation of a country, once", () => {
    expect(forumTimes(owed, TODAY, "claimed")).toEqual([
      { group: "quad", followUps: [{ time: 100, isEvent: false }] },
      { group: "ttc", followUps: [{ time: 100, isEvent: false }] },
    ]);
    expect(countryTimes(owed, TODAY, "claimed")).toEqual([
      { group: "EU", followUps: [{ time: 10, isEvent: true }] },
      {
        group: "USA",
        followUps: [
          { time: 100, isEvent: false },
          { time: 100, isEvent: false },
        ],
      },
    ]);
  });
});
