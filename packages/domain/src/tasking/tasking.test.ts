import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DOC_OFFICE, NIST_OFFICE, NSC, SUSPENSE, USDA } from "../testing/clearance-builder.ts";
import { expectOk, expectRefusal } from "../testing/expect-result.ts";
import { deepFrozen } from "../testing/frozen.ts";
import {
  acknowledges,
  closes,
  delivers,
  putsOffTo,
  returns,
  taskingFactsOf,
  taskingId,
  taskingOf,
} from "../testing/tasking-builder.ts";
import { TASK_STANDINGS } from "./fact.ts";
import {
  isTaskingClosed,
  owesAnswer,
  presentTasking,
  taskedOffice,
  taskingAfter,
  taskingAfterFact,
} from "./tasking.ts";

const WHOLE = taskingFactsOf(
  acknowledges(NIST_OFFICE),
  delivers(NIST_OFFICE),
  returns(NIST_OFFICE),
  putsOffTo("2026-05-20"),
  delivers(NIST_OFFICE, "2026-05-18"),
  closes(NIST_OFFICE, ""),
  closes(DOC_OFFICE),
);

describe("taskingAfter", () => {
  it("starts with nobody having acknowledged", () => {
    const part = { standing: "not-acknowledged", answer: null, returned: null, closing: null };
    expect(taskingOf()).toMatchObject({
      id: taskingId,
      suspense: SUSPENSE,
      offices: [
        { office: DOC_OFFICE, ...part },
        { office: NIST_OFFICE, ...part },
      ],
    });
  });

  it("follows every kind of fact to the end", () => {
    expect(new Set(WHOLE.map(({ kind }) => kind)).size).toBe(6);
    const tasking = expectOk(taskingAfter(WHOLE));
    expect(tasking).toMatchObject({ suspense: "2026-05-20", suspenseMoves: [{ from: SUSPENSE }] });
    expect(taskedOffice(tasking, NIST_OFFICE)).toMatchObject({
      standing: "closed",
      answer: { from: "acknowledged", suspense: "2026-05-20" },
      returned: null,
      closing: { from: "answered", reason: null },
    });
    expect(taskedOffice(tasking, DOC_OFFICE)).toMatchObject({
      standing: "closed",
      answer: null,
      closing: { from: "not-acknowledged", reason: "no longer needed" },
    });
    expect(isTaskingClosed(tasking)).toBe(true);
  });

  it("keeps the answer that was returned until there is a better one", () => {
    const returned = taskingOf(delivers(NIST_OFFICE), returns(NIST_OFFICE));
    expect(taskedOffice(returned, NIST_OFFICE)).toMatchObject({
      standing: "acknowledged",
      answer: { answer: "It has funded four plants." },
      returned: { reason: "which plants?" },
    });
    const again = taskingOf(delivers(NIST_OFFICE), returns(NIST_OFFICE), delivers(NIST_OFFICE));
    expect(taskedOffice(again, NIST_OFFICE)?.returned).toBeNull();
  });

  it("refuses a history that does not begin with the setting, or is empty", () => {
    expect(expectRefusal(taskingAfter([]), "tasking-history-broken")).toEqual({
      code: "tasking-history-broken",
      index: 0,
      kind: null,
      stated: "nothing",
      actual: "not-set",
    });
    expect(expectRefusal(taskingAfter(WHOLE.slice(1)), "tasking-history-broken")).toMatchObject({
      index: 0,
      kind: "acknowledged",
    });
  });

  it("refuses any fact that is told twice in a row", () => {
    for (const [index, fact] of WHOLE.entries()) {
      const twice = taskingAfter([...WHOLE.slice(0, index + 1), fact]);
      expect(expectRefusal(twice, "tasking-history-broken")).toMatchObject({
        index: index + 1,
        kind: fact.kind,
      });
    }
  });

  it("refuses a fact about an office that was not asked", () => {
    const [set] = WHOLE;
    const strangers = WHOLE.flatMap((fact) => ("office" in fact ? [{ ...fact, office: USDA }] : []));
    for (const fact of strangers) {
      const refusal = expectRefusal(
        taskingAfter(set === undefined ? [] : [set, fact]),
        "tasking-history-broken",
      );
      expect(refusal.actual).toBe("not-asked");
    }
  });

  it("can be rebuilt from any part of the way on, and alters nothing", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: WHOLE.length }), (cut) => {
        const halfway = deepFrozen(presentTasking(WHOLE.slice(0, cut)));
        expect(WHOLE.slice(cut).reduce(taskingAfterFact, halfway)).toEqual(presentTasking(WHOLE));
      }),
    );
    expect(taskingAfterFact(taskingOf(), taskingFactsOf()[0] as never)).toEqual(taskingOf());
  });
});

describe("presentTasking", () => {
  it("breaks on a stored history that does not hold together", () => {
    expect(() => presentTasking([...WHOLE, ...WHOLE])).toThrow("tasking broken at fact 8: set");
  });
});

describe("taskedOffice", () => {
  it("is nothing for an office that was not asked", () => {
    expect(taskedOffice(taskingOf(), NSC)).toBeNull();
  });
});

describe("owesAnswer", () => {
  it("is true until the office has answered", () => {
    expect(TASK_STANDINGS.filter(owesAnswer)).toEqual(["not-acknowledged", "acknowledged"]);
  });
});

describe("isTaskingClosed", () => {
  it("is false while anything is asked of anybody", () => {
    expect(isTaskingClosed(taskingOf(closes(DOC_OFFICE)))).toBe(false);
  });
});
