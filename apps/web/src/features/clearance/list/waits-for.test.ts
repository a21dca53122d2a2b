import { describe, expect, it } from "vitest";
import { roundLine } from "../testing/round-line.ts";
import { waitsFor } from "./waits-for.ts";

describe("waitsFor", () => {
  it("names who owes an answer, who objects, and how many critical comments are open", () => {
    const line = roundLine({ owing: ["NIST", "STATE/EB"], opposing: ["DOC"], openCritical: 2 });
    expect(waitsFor(line)).toBe(
      "an answer of NIST and STATE/EB; the non-concurrence of DOC; 2 critical comments",
    );
  });

  it.each(["cleared", "lapsed", "recalled"] as const)("is absent once the round is %s", (status) => {
    expect(waitsFor(roundLine({ status }))).toBeNull();
  });
});
