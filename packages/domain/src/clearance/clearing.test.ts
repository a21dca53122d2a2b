import { describe, expect, it } from "vitest";
import { comments, says } from "../testing/clearance-acts.ts";
import { DOC_OFFICE, NIST_OFFICE, roundOf, STATE_EB, signedOn } from "../testing/clearance-builder.ts";
import { recorded } from "./clearing.ts";

const RESOLUTION = {
  kind: "comment-resolved",
  comment: 1,
  from: "open",
  to: "resolved",
  resolution: "taken in",
  ...signedOn("2026-05-08", STATE_EB),
} as const;

describe("recorded", () => {
  it("adds that the text is cleared when the fact took away the last hold", () => {
    const round = roundOf(
      comments(STATE_EB, "critical"),
      says(DOC_OFFICE, "concur"),
      says(NIST_OFFICE, "concur"),
    );
    expect(recorded(round, RESOLUTION).facts).toEqual([
      RESOLUTION,
      { kind: "cleared", from: "in-coordination", ...signedOn("2026-05-08", STATE_EB) },
    ]);
  });

  it("adds nothing while something holds, nor to nothing", () => {
    const round = roundOf(comments(STATE_EB, "critical"));
    expect(recorded(round, RESOLUTION).facts).toEqual([RESOLUTION]);
    expect(recorded(round).facts).toEqual([]);
  });
});
