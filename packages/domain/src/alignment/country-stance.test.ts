import { describe, expect, it } from "vitest";
import { country, EU, issueOf, MODEL, says, USA } from "../testing/alignment-builder.ts";
import { expectOk, expectRefusal } from "../testing/expect-result.ts";
import { day } from "../testing/record-builder.ts";
import { checkCountryStance, type StanceContext } from "./country-stance.ts";

const STANDING = says(USA, "law", false);
const CONTEXT: StanceContext = { model: MODEL, standing: [STANDING], today: day("2026-11-23") };

describe("checkCountryStance", () => {
  it("takes what fits, and another source or day beside what stands", () => {
    for (const stance of [
      says(EU, "law", true),
      says(USA, "law", true, { title: "Gazette" }),
      says(USA, "law", true, { locator: "table 2" }),
      says(USA, "law", true, { since: "2026-11-23" }),
      says(USA, "flows", "contract"),
    ]) {
      expectOk(checkCountryStance(CONTEXT, stance));
    }
  });

  it("refuses countries, issues and answers that the model does not have", () => {
    const refusalOf = (stance: typeof STANDING) => checkCountryStance(CONTEXT, stance);
    expect(expectRefusal(refusalOf(says(country("MEX"), "law", true)), "holder-unknown").holder).toBe("MEX");
    const fame = { ...STANDING, issue: issueOf("fame") };
    expect(expectRefusal(refusalOf(fame), "issue-unknown").known).toEqual(["law", "flows", "standards"]);
    expect(expectRefusal(refusalOf(says(USA, "law", "yes")), "stance-kind-mismatched").expected).toBe(
      "yes or no",
    );
    expect(expectRefusal(refusalOf(says(USA, "law", true, { title: " " })), "stance-source-missing")).toEqual(
      {
        code: "stance-source-missing",
        holder: USA,
        issue: "law",
      },
    );
  });

  it("refuses what lies ahead", () => {
    const late = checkCountryStance(
      CONTEXT,
      says(USA, "law", true, { since: "2026-11-24", dated: "2026-01-01" }),
    );
    expect(expectRefusal(late, "day-ahead")).toEqual({
      code: "day-ahead",
      field: "since",
      day: "2026-11-24",
      today: "2026-11-23",
    });
    const unread = checkCountryStance(CONTEXT, says(USA, "law", true, { dated: "2027-01-01" }));
    expect(expectRefusal(unread, "day-ahead").field).toBe("dated");
  });

  it("refuses the same place in the same source on the same day, whatever it says there", () => {
    const again = checkCountryStance(CONTEXT, says(USA, "law", true));
    expect(expectRefusal(again, "stance-repeated")).toMatchObject({ holder: USA, since: "2020-01-01" });
  });
});
