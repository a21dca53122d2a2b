import { describe, expect, it } from "vitest";
import { speakerOf, VERIFIER } from "../../testing/commitment-builder.ts";
import { isSameSpeaker } from "./account.ts";

describe("isSameSpeaker", () => {
  it.each([
    [speakerOf("USA"), speakerOf("USA"), true],
    [speakerOf("USA"), speakerOf("EU"), false],
    [speakerOf("USA"), VERIFIER, false],
    [VERIFIER, speakerOf("USA"), false],
    [VERIFIER, { kind: "verifier" }, true],
  ] as const)("of %j and %j is %s", (one, other, expected) => {
    expect(isSameSpeaker(one, other)).toBe(expected);
  });
});
