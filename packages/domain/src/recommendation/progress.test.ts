import { describe, expect, it } from "vitest";
import { after, completes, reports } from "../testing/record-acts.ts";
import { DOC, day, milestoneOf, NIST, NSF, recordWith } from "../testing/record-builder.ts";
import { presentStatus } from "./history.ts";
import { recommendationProgress } from "./progress.ts";
import type { RecommendationRecord } from "./record.ts";

function progressOf({ assignments, milestones, facts }: RecommendationRecord) {
  return recommendationProgress(assignments, milestones, presentStatus(facts));
}

describe("recommendationProgress", () => {
  it("counts every share once, by what its agency claims", () => {
    const record = after(
      recordWith({ milestones: [milestoneOf(1, { doneOn: day("2024-01-01") }), milestoneOf(2)] }),
      completes(DOC, "2024-01-01"),
      reports(NIST, "in-progress", "2024-01-01"),
      reports(NIST, "partially-implemented", "2024-01-01"),
    );
    expect(progressOf(record)).toEqual({
      implemented: 1,
      partiallyImplemented: 1,
      declined: 0,
      remaining: 1,
      shares: 3,
      milestonesDone: 1,
      milestones: 2,
      fraction: 1 / 3,
    });
  });

  it("leaves declined shares out of the whole", () => {
    const record = after(recordWith(), completes(DOC, "2024-01-01"), reports(NIST, "declined", "2024-01-01"));
    expect(progressOf(record)).toMatchObject({ implemented: 1, declined: 1, remaining: 1, fraction: 1 / 2 });
  });

  it("has no fraction when every share was declined", () => {
    const declined = [DOC, NIST, NSF].map((agency) => reports(agency, "declined", "2024-01-01"));
    const record = after(recordWith(), ...declined);
    expect(progressOf(record)).toMatchObject({ declined: 3, remaining: 0, fraction: null });
  });
});
