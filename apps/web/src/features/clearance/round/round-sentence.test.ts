import { clearanceGetOutput } from "@entente/contract";
import { describe, expect, it } from "vitest";
import { day, held, roundWith } from "../testing/round.ts";
import { roundSentence, suspenseSentence } from "./round-sentence.ts";

const TODAY = day("2026-05-06");

describe("roundSentence", () => {
  it("says who owes an answer by when, who objects and what is open", () => {
    const round = roundWith({
      offices: { NIST: "not-answered", "STATE/EB": "non-concur", NSF: "concur-with-comment" },
    });
    const holds = held([
      { kind: "not-answered", office: "NIST", suspense: "2026-05-14" },
      { kind: "non-concurrence", office: "STATE/EB", since: "2026-05-05T12:00:00.000Z", reason: "No." },
      { kind: "critical-comment", office: "NSF", comment: 1 },
    ]);
    expect(roundSentence({ round, holds }, TODAY)).toBe(
      "NIST owes an answer by 14 May 2026, in 8 days; STATE/EB does not concur; 1 critical comment of NSF is open. 2 of 3 offices that had to answer have answered.",
    );
  });

  it("says that answers are late once the suspense has passed", () => {
    const round = roundWith({ offices: { NIST: "not-answered", NSF: "not-answered" } });
    const holds = held([
      { kind: "not-answered", office: "NIST", suspense: "2026-05-04" },
      { kind: "not-answered", office: "NSF", suspense: "2026-05-04" },
    ]);
    expect(roundSentence({ round, holds }, TODAY)).toBe(
      "NIST and NSF owed an answer by 4 May 2026, 2 days ago. 0 of 2 offices that had to answer have answered.",
    );
  });

  it.each([
    ["cleared", "Cleared on 6 May 2026."],
    ["lapsed", "Lapsed on 6 May 2026: the text was changed, so nobody has cleared what it says now."],
    ["recalled", "Taken back by DOC on 6 May 2026: The act was amended."],
  ] as const)("says how it ended: %s", (kind, words) => {
    const round = roundWith({ offices: { NIST: "concur" }, ending: kind });
    expect(roundSentence({ round, holds: [] }, TODAY)).toContain(words);
  });
});

describe("suspenseSentence", () => {
  it("says whether silence holds the text", () => {
    const round = roundWith({ offices: { NIST: "not-answered" } });
    expect(suspenseSentence(round)).toContain("waits for them all the same");
    expect(suspenseSentence({ ...round, atSuspense: "proceed" })).toContain("goes on without them");
  });
});

it("is made of rounds that the wire carries", () => {
  const round = roundWith({ offices: { NIST: "concur" }, ending: "lapsed" });
  expect(clearanceGetOutput.shape.round.safeParse(round).success).toBe(true);
});
