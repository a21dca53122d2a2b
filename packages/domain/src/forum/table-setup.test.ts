import { describe, expect, it } from "vitest";
import { expectOk, expectRefusal } from "../testing/expect-result.ts";
import { membershipOf, rollOf } from "../testing/forum-builder.ts";
import { setupOf } from "../testing/setup-builder.ts";
import { checkSetup } from "./table-setup.ts";

const ROLL = rollOf(membershipOf("USA", "2017"), membershipOf("JPN", "2017"));

describe("checkSetup", () => {
  it("keeps a table that could be set up so", () => {
    const setup = setupOf("quad");
    expect(expectOk(checkSetup(setup, ROLL))).toBe(setup);
  });

  it("refuses one that does not say what it is for", () => {
    const silent = setupOf("quad", { purpose: { ...setupOf("quad").purpose, statement: " \n" } });
    expect(expectRefusal(checkSetup(silent, ROLL), "purpose-missing")).toEqual({
      code: "purpose-missing",
      table: "quad",
    });
  });

  it("refuses what a charter is refused for", () => {
    expectRefusal(checkSetup(setupOf("quad", { name: "" }), ROLL), "table-name-missing");
  });
});
