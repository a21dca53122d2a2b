import { describe, expect, it } from "vitest";
import { EU, speakerOf, USA_DOC, VERIFIER } from "../../testing/commitment-builder.ts";
import { expectRefusal } from "../../testing/expect-result.ts";
import { country } from "../../testing/forum-builder.ts";
import { isSameSpeaker, otherSpeaker } from "./account.ts";

describe("otherSpeaker", () => {
  it("is any country but the one that owes", () => {
    expect(otherSpeaker(EU, country("USA"))).toEqual({ ok: true, value: speakerOf("USA") });
    const own = otherSpeaker(USA_DOC, country("USA"));
    expect(expectRefusal(own, "speaker-owes")).toEqual({ code: "speaker-owes", country: "USA" });
  });
});

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
