import { describe, expect, it } from "vitest";
import { expectOk, expectRefusal } from "../testing/expect-result.ts";
import { type Dependency, dependencyGraph, unlocks, withDependency } from "./dependency.ts";

const needs = (dependent: string, prerequisite: string): Dependency<string> => ({ dependent, prerequisite });
const graphOf = (...edges: readonly Dependency<string>[]) => expectOk(dependencyGraph<string>([], edges));

/** privacy law ← data flows ← pooling ← shared models; privacy law ← adequacy */
const CHAIN = graphOf(
  needs("flows", "law"),
  needs("pooling", "flows"),
  needs("models", "pooling"),
  needs("adequacy", "law"),
);

describe("dependencyGraph", () => {
  it("puts prerequisites first, and ids in text order where nothing decides", () => {
    expect(CHAIN.order).toEqual(["law", "adequacy", "flows", "pooling", "models"]);
    expect(expectOk(dependencyGraph(["b", "c", "a"], [])).order).toEqual(["a", "b", "c"]);
    expect(expectOk(dependencyGraph<string>([], [])).order).toEqual([]);
  });

  it("takes in ids that only a dependency names, and counts a repeated one once", () => {
    const graph = expectOk(dependencyGraph(["a"], [needs("a", "b"), needs("a", "b")]));
    expect([...graph.prerequisites]).toEqual([
      ["a", ["b"]],
      ["b", []],
    ]);
    expect(graph.dependents.get("b")).toEqual(["a"]);
  });

  it("refuses what waits for itself, directly or around, and shows the cycle alone", () => {
    const self = expectRefusal(dependencyGraph<string>([], [needs("a", "a")]), "dependency-cycle");
    expect(self.cycle).toEqual(["a", "a"]);
    const around = [needs("a", "b"), needs("b", "c"), needs("c", "b"), needs("z", "a"), needs("a", "free")];
    const cycle = expectRefusal(dependencyGraph<string>([], around), "dependency-cycle").cycle;
    expect(cycle).toEqual(["b", "c", "b"]);
  });
});

describe("withDependency", () => {
  it("adds an edge and what it names", () => {
    const graph = expectOk(withDependency(CHAIN, needs("treaty", "models")));
    expect(graph.order.at(-1)).toBe("treaty");
    expect(CHAIN.order).not.toContain("treaty");
  });

  it("changes nothing for an edge that is there", () => {
    expect(expectOk(withDependency(CHAIN, needs("flows", "law")))).toEqual(CHAIN);
  });

  it("refuses an edge that closes a cycle and walks around it from its dependent", () => {
    const refusal = expectRefusal(withDependency(CHAIN, needs("law", "models")), "dependency-cycle");
    expect(refusal.cycle).toEqual(["law", "models", "pooling", "flows", "law"]);
    const self = expectRefusal(withDependency(CHAIN, needs("law", "law")), "dependency-cycle");
    expect(self.cycle).toEqual(["law", "law"]);
  });

  it("shows a shortest way around when there are several", () => {
    const graph = graphOf(needs("c", "b"), needs("b", "a"), needs("c", "a"));
    expect(expectRefusal(withDependency(graph, needs("a", "c")), "dependency-cycle").cycle).toEqual([
      "a",
      "c",
      "a",
    ]);
  });
});

describe("unlocks", () => {
  it("is what waits directly, and everything behind it", () => {
    expect(unlocks(CHAIN, "law")).toEqual({
      direct: ["adequacy", "flows"],
      all: ["adequacy", "flows", "models", "pooling"],
    });
    expect(unlocks(CHAIN, "models")).toEqual({ direct: [], all: [] });
  });

  it("leaves out what no longer waits, and whatever waits only behind that", () => {
    expect(unlocks(CHAIN, "law", (id) => id !== "flows")).toEqual({
      direct: ["adequacy"],
      all: ["adequacy"],
    });
  });

  it("is nothing for an id that the graph does not know", () => {
    expect(unlocks(CHAIN, "unknown")).toEqual({ direct: [], all: [] });
  });
});
