import { basename } from "node:path";
import { describe, expect, it } from "vitest";
import { ALL_FILES, isCode, textOf } from "./tree.ts";

const LINES_MAXIMUM = 400;
const TEXT = /\.(ts|tsx|mts|mjs|js|scss|css|md|sql)$/;
const GENERATED = /(\/migrations\/|\/drizzle\/|\/generated\/|\.generated\.|\/public\/|pnpm-lock\.yaml$)/;
const VAGUE_NAMES = ["utils", "util", "helpers", "helper", "common", "misc", "manager", "types"];
const REGISTRY = /https?:\/\/registry\./;

describe("files", () => {
  it(`have at most ${LINES_MAXIMUM} lines`, () => {
    const violations = ALL_FILES.filter((path) => TEXT.test(path) && !GENERATED.test(path)).flatMap(
      (path) => {
        const lines = textOf(path).trimEnd().split("\n").length;
        return lines > LINES_MAXIMUM
          ? [`${path} has ${lines} lines: split it by concept, one file each.`]
          : [];
      },
    );
    expect(violations).toEqual([]);
  });

  it("are named in kebab-case after a concept", () => {
    const violations = ALL_FILES.filter((path) => isCode(path)).flatMap((path) => {
      const stem = basename(path).replace(/\.[^.]+$/, "");
      const [first = ""] = stem.split(".");
      if (VAGUE_NAMES.includes(first)) return [`${path}: name it after what it holds.`];
      const isRouteName = path.startsWith("apps/web/src/app/");
      return /^[a-z0-9]+([-.][a-z0-9]+)*$/.test(stem) || isRouteName ? [] : [`${path}: use kebab-case.`];
    });
    expect(violations).toEqual([]);
  });

  it("name no package registry", () => {
    const named = ALL_FILES.filter((path) =>
      /\.(json|ya?ml|ts|tsx|mjs|js|md|npmrc|sh)$|(^|\/)\.npmrc$|\.ci\//.test(path),
    )
      .filter((path) => REGISTRY.test(textOf(path)))
      .map((path) => `${path}: remove the address; which registry is used is set on the machine.`);
    expect(named).toEqual([]);
  });
});
