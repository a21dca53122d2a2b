import { describe, expect, it } from "vitest";
import { expectOk, expectRefusal } from "../testing/expect-result.ts";
import { DIRECTORY, designated, listed, marked } from "../testing/marking-builder.ts";
import { authorAt, DOC, NIST, noonOf } from "../testing/record-builder.ts";
import { containerDesignation } from "./container-marking.ts";
import {
  changeMarking,
  decideMarkingRequest,
  type MarkingChange,
  type MarkingDecision,
  requestMarking,
} from "./marking-change.ts";

const PRESENT = designated(marked());
const RELEASABLE = designated(marked({ releasableTo: listed("JPN") }));
const MADE_OF_PARTS = containerDesignation([PRESENT, designated(marked(), NIST)], DIRECTORY);

const change = (parts: Partial<MarkingChange> = {}): MarkingChange => ({
  to: RELEASABLE,
  reason: " shared with Japan ",
  at: noonOf("2026-05-04"),
  by: authorAt(DOC),
  ...parts,
});

describe("changeMarking", () => {
  it("keeps what stood before, with who changed it and why", () => {
    expect(expectOk(changeMarking(PRESENT, change()))).toEqual({
      ...change(),
      reason: "shared with Japan",
      from: PRESENT,
      request: null,
    });
  });

  it("is for the designating agency, which cannot hand it to another on the way", () => {
    const foreign = change({ by: authorAt(NIST) });
    expect(expectRefusal(changeMarking(PRESENT, foreign), "not-designating-agency")).toEqual({
      code: "not-designating-agency",
      agency: NIST,
      designatedBy: [DOC],
    });
    const handed = change({ to: designated(marked({ controls: ["nocon"] }), NIST) });
    expect(expectRefusal(changeMarking(PRESENT, handed), "not-designating-agency").designatedBy).toEqual([
      NIST,
    ]);
  });

  it("is refused for what is made of parts, for nothing, and without words", () => {
    expect(expectRefusal(changeMarking(MADE_OF_PARTS, change()), "marking-derived").designatedBy).toEqual([
      DOC,
      NIST,
    ]);
    expectRefusal(changeMarking(RELEASABLE, change()), "marking-unchanged");
    expectRefusal(changeMarking(PRESENT, change({ reason: " " })), "marking-reason-missing");
  });
});

describe("requestMarking", () => {
  it("lets others ask", () => {
    const asked = change({ by: authorAt(NIST) });
    expect(expectOk(requestMarking(PRESENT, asked))).toEqual({
      ...asked,
      reason: "shared with Japan",
      from: PRESENT,
    });
  });

  it("is refused for what is made of parts, for nothing, and without words", () => {
    expectRefusal(requestMarking(MADE_OF_PARTS, change()), "marking-derived");
    expectRefusal(requestMarking(RELEASABLE, change()), "marking-unchanged");
    expectRefusal(requestMarking(PRESENT, change({ reason: "" })), "marking-reason-missing");
  });
});

describe("decideMarkingRequest", () => {
  const request = expectOk(requestMarking(PRESENT, change({ by: authorAt(NIST) })));
  const decision = (parts: Partial<MarkingDecision> = {}): MarkingDecision => ({
    isGranted: true,
    reason: "",
    at: noonOf("2026-05-05"),
    by: authorAt(DOC),
    ...parts,
  });

  it("grants it with the reason of the request, or another", () => {
    const granted = expectOk(decideMarkingRequest(PRESENT, request, decision()));
    expect(granted).toEqual({
      to: RELEASABLE,
      reason: "shared with Japan",
      at: noonOf("2026-05-05"),
      by: authorAt(DOC),
      from: PRESENT,
      request,
    });
    const worded = decision({ reason: " agreed at the table " });
    expect(expectOk(decideMarkingRequest(PRESENT, request, worded)).reason).toBe("agreed at the table");
  });

  it("declines it with a reason", () => {
    const declined = decision({ isGranted: false, reason: " not yet " });
    expect(expectOk(decideMarkingRequest(PRESENT, request, declined))).toEqual({
      request,
      reason: "not yet",
      at: noonOf("2026-05-05"),
      by: authorAt(DOC),
    });
    const silent = decision({ isGranted: false });
    expectRefusal(decideMarkingRequest(PRESENT, request, silent), "marking-reason-missing");
  });

  it("is for the designating agency, and never for whoever asked", () => {
    expectRefusal(
      decideMarkingRequest(
        PRESENT,
        request,
        decision({ by: { ...authorAt(DOC), person: request.by.person } }),
      ),
      "decider-is-requester",
    );
    const third = { ...authorAt(NIST), person: authorAt(DOC).person };
    expectRefusal(decideMarkingRequest(PRESENT, request, decision({ by: third })), "not-designating-agency");
  });

  it("is decided against the marking as it stands now", () => {
    expectRefusal(decideMarkingRequest(RELEASABLE, request, decision()), "marking-unchanged");
  });
});
