import { describe, expect, it } from "vitest";
import { expectOk, expectRefusal } from "../testing/expect-result.ts";
import { after, closes, reopens, reports } from "../testing/record-acts.ts";
import { CITATION, DOC, day, noonOf, recordWith, statement } from "../testing/record-builder.ts";
import { presentStatus } from "./history.ts";
import { checkOpen, statedAfter } from "./statement.ts";

describe("statedAfter", () => {
  it("keeps what was said, with the reason trimmed and a blank one absent", () => {
    const said = statement("2024-05-04", DOC, { reason: "  because ", evidence: [CITATION] });
    expect(expectOk(statedAfter(said, null))).toEqual({ ...said, reason: "because" });
    expect(expectOk(statedAfter({ ...said, reason: " \n" }, undefined)).reason).toBeNull();
  });

  it("refuses a day after the moment of recording", () => {
    const said = statement("2024-05-04", DOC, { recordedAt: noonOf("2024-05-03") });
    expect(expectRefusal(statedAfter(said, null), "change-out-of-order")).toEqual({
      code: "change-out-of-order",
      on: "2024-05-04",
      notBefore: null,
      notAfter: "2024-05-03",
    });
  });

  it("refuses a day before the fact it follows, and allows the same day", () => {
    const [previous] = after(recordWith(), reports(DOC, "planned", "2024-05-04")).facts;
    expect(statedAfter(statement("2024-05-04", DOC), previous).ok).toBe(true);
    const refusal = expectRefusal(statedAfter(statement("2024-05-03", DOC), previous), "change-out-of-order");
    expect(refusal).toMatchObject({ on: "2024-05-03", notBefore: "2024-05-04" });
  });

  it("allows evidence that came after the day but before the recording", () => {
    const later = [{ ...CITATION, dated: day("2024-05-10") }];
    const said = statement("2024-05-04", DOC, { recordedAt: noonOf("2024-05-20"), evidence: later });
    expect(expectOk(statedAfter(said, null)).evidence).toEqual(later);
  });

  it("refuses evidence that was not yet there when the fact was recorded", () => {
    const late = { ...CITATION, dated: day("2024-05-05") };
    const said = statement("2024-05-04", DOC, { evidence: [late] });
    expect(expectRefusal(statedAfter(said, null), "evidence-unusable").field).toBe("dated");
  });
});

describe("checkOpen", () => {
  it("passes an open record, whether it was ever closed or not", () => {
    const reopened = after(recordWith(), closes("closed-superseded", "2024-05-04"), reopens("2024-06-01"));
    expect(checkOpen(presentStatus([])).ok).toBe(true);
    expect(checkOpen(presentStatus(reopened.facts)).ok).toBe(true);
  });

  it("refuses a closed one and says how and since when", () => {
    const closed = after(recordWith(), closes("closed-superseded", "2024-05-04"));
    expect(expectRefusal(checkOpen(presentStatus(closed.facts)), "recommendation-closed")).toEqual({
      code: "recommendation-closed",
      closure: "closed-superseded",
      since: "2024-05-04",
    });
  });

  it("says that the day is not known when the status was put together without its facts", () => {
    const closure = { value: "closed-superseded", since: null } as const;
    expect(
      expectRefusal(checkOpen({ ...presentStatus([]), closure }), "recommendation-closed").since,
    ).toBeNull();
  });
});
