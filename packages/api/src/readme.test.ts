import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { appRouter } from "./router.ts";

const PROCEDURES = readFileSync(join(import.meta.dirname, "../docs/procedures.md"), "utf8");

describe("the list of procedures", () => {
  it("names every procedure and none that does not exist", () => {
    const named = new Set([...PROCEDURES.matchAll(/`([a-z]+\.[a-zA-Z]+)`/gu)].map(([, name]) => name ?? ""));
    expect([...named].toSorted()).toEqual(Object.keys(appRouter._def.procedures).toSorted());
  });
});
