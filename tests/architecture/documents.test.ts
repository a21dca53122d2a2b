import { describe, expect, it } from "vitest";
import { ALL_FILES, textOf } from "./tree.ts";
import { PACKAGES } from "./workspace.ts";

describe("decisions", () => {
  const records = ALL_FILES.filter((path) => /\/docs\/decisions\/[^/]+\.md$/.test(path));

  it("are named by a number of four digits and a title in kebab-case", () => {
    const violations = records
      .filter((path) => !/\/\d{4}-[a-z0-9]+(-[a-z0-9]+)*\.md$/.test(path))
      .map((path) => `${path}: name it NNNN-title-is-the-decision.md.`);
    expect(violations).toEqual([]);
  });

  it("have numbers of their own across all packages", () => {
    const numberOf = (path: string) => /\/(\d+)-[^/]*$/.exec(path)?.[1] ?? path;
    const violations = records.flatMap((path, index) => {
      const earlier = records.slice(0, index).find((other) => numberOf(other) === numberOf(path));
      return earlier === undefined ? [] : [`${path} has the number of ${earlier}: take the next free one.`];
    });
    expect(violations).toEqual([]);
  });

  it("live with a package and not at the top", () => {
    const misplaced = ALL_FILES.filter((path) => path.startsWith("docs/")).map(
      (path) => `${path}: move it to the docs of the package it binds.`,
    );
    expect(misplaced).toEqual([]);
  });
});

describe("READMEs", () => {
  it("exist in every package and fit one screen", () => {
    const violations = PACKAGES.flatMap(({ folder }) => {
      const path = `${folder}/README.md`;
      if (!ALL_FILES.includes(path))
        return [`${path} is missing: say what it is, what it may import, where to start.`];
      return textOf(path).split("\n").length > 60
        ? [`${path} is longer than 60 lines: move detail to ${folder}/docs.`]
        : [];
    });
    expect(violations).toEqual([]);
  });
});
