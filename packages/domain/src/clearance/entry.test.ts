import { describe, expect, it } from "vitest";
import { recalls } from "../testing/clearance-acts.ts";
import { roundOf } from "../testing/clearance-builder.ts";
import { expectOk, expectRefusal } from "../testing/expect-result.ts";
import { checkRunning } from "./entry.ts";

describe("checkRunning", () => {
  it("says how the round ended", () => {
    expectOk(checkRunning(roundOf()));
    expect(expectRefusal(checkRunning(roundOf(recalls())), "round-ended").status).toBe("recalled");
  });
});
