import { permitted, presentStatus, recommendationRecord } from "@entente/contract";
import { describe, expect, it } from "vitest";
import { FORM_ACTS, type FormAct, obstacleTo } from "./obstacle.ts";

const ASSIGNMENTS = recommendationRecord.shape.assignments.parse([
  { agency: "DOC", role: "lead", basis: "proposal", mainContact: null, alternateContact: null },
]);

interface Standing {
  readonly closure?: string;
  readonly verification?: string;
  readonly claim?: string;
  readonly verdicts?: readonly string[];
  readonly refused?: FormAct;
}

type Detail = Parameters<typeof obstacleTo>[1];

function detailOf({
  closure = "open",
  verification = "not-assessed",
  claim = "in-progress",
  verdicts = [],
  refused,
}: Standing): Detail {
  const refusal = { code: "role-not-allowed", act: refused, role: "reader", allowed: ["verifier"] };
  return {
    record: { assignments: ASSIGNMENTS },
    status: presentStatus.parse({
      positions: [],
      resolution: { value: "unresolved", since: null },
      implementations: [{ agency: "DOC", value: claim, since: null }],
      verification: { value: verification, since: null },
      closure: { value: closure, since: null },
    }),
    permitted: permitted.parse({
      acts: FORM_ACTS.map((act) => ({ act, refusal: act === refused ? refusal : null })),
      reports: [],
      verdicts,
      implementedObstacle: null,
    }),
  };
}

describe("what stands in the way of an act", () => {
  it("is the role or agency first, in the words of the refusal", () => {
    expect(obstacleTo("verify", detailOf({ refused: "verify", closure: "closed-implemented" }))?.rule).toBe(
      "Your role may not verify.",
    );
  });

  it("is nothing when the person may and the record allows it", () => {
    expect(obstacleTo("report-implementation", detailOf({}))).toBeNull();
    expect(
      obstacleTo("verify", detailOf({ verdicts: ["addressed"], verification: "evidence-submitted" })),
    ).toBeNull();
    expect(obstacleTo("raise-dispute", detailOf({}))).toBeNull();
  });

  it("is the closure for all but contacts and reopening", () => {
    const closed = detailOf({ closure: "closed-implemented" });
    const free = FORM_ACTS.filter((act) => obstacleTo(act, closed) === null);
    expect(free).toEqual(["change-contact", "reopen"]);
    expect(obstacleTo("report-implementation", closed)?.rule).toBe(
      "A closed recommendation does not change.",
    );
    expect(obstacleTo("reopen", detailOf({}))?.present).toBe("It is open.");
  });

  it("is the missing claim for a verifier, said of the lead", () => {
    expect(obstacleTo("verify", detailOf({}))).toMatchObject({
      present: "DOC claims none: its share is “In progress”.",
    });
  });

  it("is a dispute that was raised already", () => {
    expect(obstacleTo("raise-dispute", detailOf({ verification: "disputed" }))?.present).toBe(
      "It is disputed.",
    );
  });
});
