import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { appRouter } from "./router.ts";

const PACKAGE = join(import.meta.dirname, "..");
const PAGES = ["README.md", ...readdirSync(join(PACKAGE, "docs")).map((name) => `docs/${name}`)];
const TEXT = PAGES.filter((name) => name.endsWith(".md"))
  .map((name) => readFileSync(join(PACKAGE, name), "utf8"))
  .join("\n");

describe("the README and its pages", () => {
  it("name every procedure and none that does not exist", () => {
    const named = new Set([...TEXT.matchAll(/`([a-z]+\.[a-zA-Z]+)`/gu)].map(([, name]) => name ?? ""));
    expect([...named].toSorted()).toEqual(Object.keys(appRouter._def.procedures).toSorted());
  });
});
