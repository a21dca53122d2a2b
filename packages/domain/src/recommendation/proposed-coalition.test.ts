import { describe, expect, it } from "vitest";
import { parseForumId, parseRecommendationId, parseSeatId } from "../id.ts";
import { expectOk, expectRefusal } from "../testing/expect-result.ts";
import { DOC, day, key, NIST, NSF } from "../testing/record-builder.ts";
import { CHIPS, country } from "../testing/requirement-builder.ts";
import { presentStatus } from "./history.ts";
import { type ProposedCoalition, proposedRecord } from "./proposed-coalition.ts";

const TODAY = day("2026-11-23");
const PROPOSAL: ProposedCoalition = {
  id: expectOk(parseRecommendationId("0189abcd-0000-7000-8000-00000000000f")),
  title: "Chips with four",
  statement: "Found a table on chips.",
  technology: CHIPS,
  bands: ["pre-standardization", "deployment"],
  members: ["JPN", "TWN", "USA"].map(country),
  forum: null,
  buildsOn: [],
  lead: DOC,
  supporting: [NIST, NSF],
  mainContact: expectOk(parseSeatId("doc-main")),
  due: null,
};
const recordOf = (changes: Partial<ProposedCoalition> = {}) =>
  proposedRecord(key("COALITION-1"), { ...PROPOSAL, ...changes }, TODAY);

describe("proposedRecord", () => {
  it("makes a recommendation issued today, with the other members as partners and the steps of its bands", () => {
    const { recommendation, assignments, schedule, facts } = expectOk(recordOf());
    expect(recommendation).toMatchObject({
      key: "COALITION-1",
      theme: "organization-abroad",
      issued: { on: TODAY, precision: "day" },
      technologies: [CHIPS],
      stages: ["development", "standardization", "commercialization"],
      partners: ["JPN", "TWN"],
      forums: [],
      passages: [],
    });
    expect(
      assignments.map(({ agency, role, basis, mainContact }) => [agency, role, basis, mainContact]),
    ).toEqual([
      [DOC, "lead", "reported", "doc-main"],
      [NIST, "supporting", "reported", null],
      [NSF, "supporting", "reported", null],
    ]);
    expect(schedule.currentDue).toBeNull();
    expect(presentStatus(facts).closure.value).toBe("open");
  });

  it("names the forum onto which it docks, and the day by which it is due", () => {
    const forum = expectOk(parseForumId("quad"));
    const due = day("2027-06-30");
    const { recommendation, schedule } = expectOk(recordOf({ forum, due }));
    expect(recommendation.forums).toEqual(["quad"]);
    expect(recommendation.instrument).not.toBe(expectOk(recordOf()).recommendation.instrument);
    expect(schedule).toEqual({ originalDue: due, currentDue: due, slips: [] });
  });

  it("refuses an agency that is named twice, and a day that has passed", () => {
    expect(expectRefusal(recordOf({ supporting: [NIST, DOC] }), "agency-repeated").agency).toBe(DOC);
    expectRefusal(recordOf({ due: day("2026-11-22") }), "due-date-in-past");
  });
});
