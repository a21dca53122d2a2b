import { describe, expect, it } from "vitest";
import { AI } from "../testing/sample-standing.ts";
import { type CauseEffect, type ComparisonWords, causeWords, effectWords } from "./cause-words.ts";
import { placeWords, replayWords } from "./run-words.ts";

const WORDS: ComparisonWords = {
  technology: (id) => (id === "ai" ? "Artificial intelligence" : id),
  criterion: (id) => (id === "room" ? "Room" : id),
  unit: () => "level 0 to 4",
};
const effect = (cause: unknown, changes: Partial<CauseEffect> = {}): CauseEffect =>
  ({ cause, moves: [], isComputable: true, ...changes }) as CauseEffect;

describe("causeWords", () => {
  it.each([
    [
      "a changed rating with its place and both values",
      {
        kind: "rating",
        technology: "ai",
        band: "research",
        criterion: "room",
        from: { kind: "interval", low: 0, high: 1 },
        to: { kind: "exact", value: 3 },
      },
      "Artificial intelligence, Room (research, TRL 1–3): level 0 to 1 became level 3.",
    ],
    [
      "a rating that was given for the first time",
      {
        kind: "rating",
        technology: "ai",
        band: null,
        criterion: "room",
        from: null,
        to: { kind: "exact", value: 3 },
      },
      "Artificial intelligence, Room (whole chain): not rated became level 3.",
    ],
    [
      "changed weights",
      { kind: "weights", changed: [{ criterion: "room", from: 0.25, to: 0.4 }] },
      "Weights changed: Room from 25% to 40%.",
    ],
    ["another model", { kind: "model", from: 1, to: 2 }, "The model went from version 1 to version 2."],
    [
      "technologies that came and went",
      { kind: "technologies", added: ["ai"], removed: ["drones"] },
      "Artificial intelligence came in and drones went out.",
    ],
  ])("tells %s", (_name, cause, sentence) => {
    expect(causeWords(effect(cause), WORDS)).toBe(sentence);
  });
});

describe("effectWords", () => {
  const cause = { kind: "model", from: 1, to: 2 };

  it("tells what moved by this alone", () => {
    const moves = [{ technology: AI, from: { rank: 2, score: 0.77 }, to: { rank: null, score: null } }];
    expect(effectWords(effect(cause, { moves }), WORDS)).toBe(
      "Alone: Artificial intelligence from 2 (0.77) to not ranked.",
    );
  });

  it("says so when it moves nothing, and when it has no effect of its own", () => {
    expect(effectWords(effect(cause), WORDS)).toBe("Alone, it moves nothing.");
    expect(effectWords(effect(cause, { isComputable: false }), WORDS)).toBe(
      "Takes effect only together with the other differences.",
    );
  });
});

describe("words of a run", () => {
  it("never show a place that is not known as a number", () => {
    expect(placeWords({ rank: null, score: null })).toBe("not ranked");
  });

  it("claim sameness only for the same digits", () => {
    expect(replayWords({ kind: "same" }).isSame).toBe(true);
    expect(replayWords({ kind: "different", resultHash: "0" }).isSame).toBe(false);
    expect(replayWords({ kind: "other-method", method: "priority-2" }).words).toContain("priority-2");
  });
});
