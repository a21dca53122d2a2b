import { describe, expect, it } from "vitest";
import { expectOk, expectRefusal } from "../testing/expect-result.ts";
import { after, answers, closes, completes, finds, reports, resolves } from "../testing/record-acts.ts";
import { DOC, day, NIST, NSF, noonOf, recordWith } from "../testing/record-builder.ts";
import { checkOrder, implementationOf, positionOf, presentStatus, statusAfter } from "./history.ts";

describe("statusAfter", () => {
  it("starts with nothing stated", () => {
    const status = expectOk(statusAfter([]));
    expect(status).toEqual({
      positions: new Map(),
      implementations: new Map(),
      resolution: { value: "unresolved", since: null },
      verification: { value: "not-assessed", since: null },
      closure: { value: "open", since: null },
    });
    expect(implementationOf(status, DOC)).toBe("not-started");
    expect(positionOf(status, DOC)).toBe("not-given");
  });

  it("keeps the last of each of the five facts, with the fact that set it", () => {
    const record = after(
      recordWith(),
      answers(DOC, "partially-concur", "2022-01-10"),
      answers(DOC, "concur", "2022-02-10"),
      resolves("2022-03-01"),
      completes(DOC, "2022-08-09"),
      reports(NIST, "declined", "2022-08-10"),
      reports(NSF, "declined", "2022-08-11"),
      finds("addressed", "2022-09-01"),
      closes("closed-implemented", "2022-10-01"),
    );
    const status = expectOk(statusAfter(record.facts));
    expect(positionOf(status, DOC)).toBe("concur");
    expect(status.positions.get(DOC)?.since.on).toBe("2022-02-10");
    expect(status.resolution).toMatchObject({ value: "resolved", since: { on: "2022-03-01" } });
    expect(implementationOf(status, DOC)).toBe("implemented");
    expect(implementationOf(status, NIST)).toBe("declined");
    expect(status.verification).toMatchObject({ value: "addressed", since: { on: "2022-09-01" } });
    expect(status.closure).toMatchObject({ value: "closed-implemented", since: { on: "2022-10-01" } });
  });

  it("dates a claim by the report that made it, not by a later progress note", () => {
    const record = after(
      recordWith(),
      completes(DOC, "2022-08-09"),
      reports(DOC, "implemented", "2022-12-01", "grants go on"),
    );
    const share = expectOk(statusAfter(record.facts)).implementations.get(DOC);
    expect(share).toMatchObject({
      value: "implemented",
      since: { on: "2022-08-09" },
      last: { on: "2022-12-01" },
    });
  });

  it("dates a first progress note by itself", () => {
    const record = after(recordWith(), reports(DOC, "not-started", "2022-12-01", "waiting for funds"));
    expect(expectOk(statusAfter(record.facts)).implementations.get(DOC)?.since.on).toBe("2022-12-01");
  });

  it("refuses a history in which any fact starts from another value than stood", () => {
    const whole = after(
      recordWith(),
      answers(DOC, "concur", "2022-01-10"),
      resolves("2022-03-01"),
      reports(DOC, "in-progress", "2022-04-01"),
      reports(DOC, "implemented", "2022-08-09"),
      finds("addressed", "2022-09-01"),
      closes("closed-not-implemented", "2022-10-01"),
    ).facts;
    for (const [index, fact] of whole.entries()) {
      const twice = [...whole.slice(0, index + 1), fact];
      const refusal = expectRefusal(statusAfter(twice), "history-broken");
      expect(refusal).toEqual({
        code: "history-broken",
        index: index + 1,
        fact: fact.kind,
        stated: fact.from,
        actual: fact.to,
      });
    }
  });
});

describe("presentStatus", () => {
  it("breaks on a stored history that does not hold together", () => {
    const { facts } = after(recordWith(), resolves("2022-03-01"));
    expect(presentStatus(facts).resolution.value).toBe("resolved");
    expect(() => presentStatus([...facts, ...facts])).toThrow("history broken at fact 1: resolution");
  });
});

describe("checkOrder", () => {
  it("allows any day up to the recording when nothing came before", () => {
    expect(expectOk(checkOrder(day("0001-01-01"), undefined, noonOf("2024-05-04")))).toBe("0001-01-01");
  });
});
