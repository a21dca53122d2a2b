import { describe, expect, it } from "vitest";
import { expectOk } from "../testing/expect-result.ts";
import { day } from "../testing/record-builder.ts";
import { dependencyGraph } from "./dependency.ts";
import { criticalPath, forecast, type Timing } from "./forecast.ts";

const TODAY = day("2024-05-01");

function timing(due: string | null, durationDays: number | null, doneOn: string | null = null): Timing {
  return { due: due === null ? null : day(due), durationDays, doneOn: doneOn === null ? null : day(doneOn) };
}

/** Forecasts for edges written as "dependent prerequisite". */
function forecasts(edges: readonly string[], timings: Record<string, Timing>) {
  const dependencies = edges.map((edge) => {
    const [dependent = "", prerequisite = ""] = edge.split(" ");
    return { dependent, prerequisite };
  });
  const graph = expectOk(dependencyGraph<string>(Object.keys(timings), dependencies));
  return forecast(graph, new Map(Object.entries(timings)), TODAY);
}

describe("forecast", () => {
  it("starts today what waits for nothing and adds its duration", () => {
    expect(forecasts([], { a: timing("2024-06-01", 10) }).get("a")).toEqual({
      earliestStart: "2024-05-01",
      earliestCompletion: "2024-05-11",
      isLowerBound: false,
      waitsFor: null,
      conflict: null,
    });
  });

  it("starts when the last prerequisite is expected: on its due date, or later when it cannot be met", () => {
    const result = forecasts(["c a", "c b"], {
      a: timing("2024-06-01", 10),
      b: timing("2024-05-05", 50),
      c: timing(null, 5),
    });
    expect(result.get("b")?.conflict).toEqual({ due: "2024-05-05", days: 46 });
    expect(result.get("c")).toMatchObject({
      earliestStart: "2024-06-20",
      earliestCompletion: "2024-06-25",
      waitsFor: "b",
      isLowerBound: false,
    });
  });

  it("waits for the first in text order when several prerequisites are expected on the same day", () => {
    const timings = {
      a: timing(null, 5),
      b: timing("2024-06-01", 1),
      c: timing("2024-06-01", 2),
      d: timing(null, 1),
    };
    expect(forecasts(["d c", "d b", "d a"], timings).get("d")?.waitsFor).toBe("b");
    const today = { a: timing(null, 0), b: timing(null, 0), c: timing(null, 1) };
    expect(forecasts(["c b", "c a"], today).get("c")).toMatchObject({ waitsFor: "a", earliestStart: TODAY });
  });

  it("finds a due date in conflict when it lies before the earliest completion, not on it", () => {
    const due = (text: string) => forecasts([], { a: timing(text, 10) }).get("a")?.conflict;
    expect(due("2024-05-11")).toBeNull();
    expect(due("2024-05-10")).toEqual({ due: "2024-05-10", days: 1 });
    expect(due("2024-04-01")).toEqual({ due: "2024-04-01", days: 40 });
  });

  it("leaves out what is done, which delays nobody", () => {
    const result = forecasts(["b a"], { a: timing("2030-01-01", 10, "2024-04-01"), b: timing(null, 5) });
    expect(result.has("a")).toBe(false);
    expect(result.get("b")).toMatchObject({ earliestCompletion: "2024-05-06", waitsFor: null });
  });

  it("says that a completion is a lower bound when a duration on the way is not known", () => {
    const result = forecasts(["b a", "d c"], {
      a: timing(null, null),
      b: timing(null, 5),
      c: timing("2024-06-01", null),
      d: timing(null, 5),
    });
    expect(result.get("a")?.isLowerBound).toBe(true);
    expect(result.get("b")?.isLowerBound).toBe(true);
    expect(result.get("c")?.isLowerBound).toBe(true);
    expect(result.get("d")).toMatchObject({ isLowerBound: false, earliestStart: "2024-06-01" });
  });

  it("does not trust a due date that has passed: what waits for it has a lower bound only", () => {
    const result = forecasts(["b a"], { a: timing("2024-01-01", null), b: timing(null, 5) });
    expect(result.get("b")).toMatchObject({ earliestStart: TODAY, isLowerBound: true, waitsFor: "a" });
  });

  it("lets wait for nothing what the graph names without prerequisites", () => {
    const graph = { order: ["a"], prerequisites: new Map(), dependents: new Map() };
    expect(forecast(graph, new Map(), TODAY).get("a")).toMatchObject({
      earliestStart: TODAY,
      waitsFor: null,
    });
  });

  it("treats an id without timing as open and undated", () => {
    const result = forecasts(["b a"], { b: timing(null, 5) });
    expect(result.get("a")).toMatchObject({ earliestCompletion: TODAY, isLowerBound: true, conflict: null });
    expect(result.get("b")).toMatchObject({ waitsFor: "a", isLowerBound: true });
  });
});

describe("criticalPath", () => {
  const result = forecasts(["c a", "c b", "d c"], {
    a: timing("2024-06-01", 10),
    b: timing("2024-08-01", 10),
    c: timing(null, 5),
    d: timing(null, 5),
  });

  it("is the chain of prerequisites that sets the completion, first to last", () => {
    expect(criticalPath(result, "d")).toEqual(["b", "c", "d"]);
    expect(criticalPath(result, "a")).toEqual(["a"]);
  });

  it("is the target alone when it is done or unknown", () => {
    expect(criticalPath(result, "unknown")).toEqual(["unknown"]);
  });
});
