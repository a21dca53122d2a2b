import { describe, expect, it } from "vitest";
import {
  DOMAIN_PRIMITIVES,
  DOMAIN_SHARED_AREAS,
  IMPORT_RULES,
  TESTS_MAY,
  TESTS_MAY_ALSO,
} from "./import-rules.ts";
import { type Import, importsOf } from "./imports.ts";
import { ALL_FILES, isCode, isTest } from "./tree.ts";
import { PACKAGES, packageOf } from "./workspace.ts";

const IMPORTS = ALL_FILES.filter(isCode).flatMap(importsOf);
const CONFIG = "packages/config";
const CASES = "tests/cases";

function between({ from, target }: Import): { readonly own: string; readonly other: string } | null {
  const own = packageOf(from)?.folder;
  const other = target === null ? undefined : packageOf(`${target}/`)?.folder;
  return own === undefined || other === undefined || own === other ? null : { own, other };
}

describe("imports between packages", () => {
  it("follow the table of who may import whom", () => {
    const violations = IMPORTS.flatMap((found) => {
      const crossing = between(found);
      if (crossing === null || crossing.other === CONFIG || crossing.own.startsWith("tests/")) return [];
      if (isTest(found.from) && crossing.other === CASES) return [];

      const rule = IMPORT_RULES[crossing.own];
      if (rule === undefined)
        return [`${crossing.own} has no rule: add it to tests/architecture/import-rules.ts.`];
      if (rule.may.includes(crossing.other)) return [];
      const asTypes = rule.mayAsTypes?.includes(crossing.other) ?? false;
      if (asTypes && (found.isTypeOnly || isTest(found.from))) return [];
      return [`${found.from} imports ${found.specifier}. ${rule.instead}`];
    });
    expect(violations).toEqual([]);
  });

  it("of tests reach the code over HTTP, the domain or the seed", () => {
    const violations = IMPORTS.filter(({ from }) => from.startsWith("tests/")).flatMap((found) => {
      const crossing = between(found);
      if (crossing === null || crossing.other === CONFIG) return [];
      if ([...TESTS_MAY, ...(TESTS_MAY_ALSO[crossing.own] ?? [])].includes(crossing.other)) return [];
      return [
        `${found.from} imports ${found.specifier}. A test of its inside belongs beside the code in ${crossing.other}.`,
      ];
    });
    expect(violations).toEqual([]);
  });

  it("name the package instead of climbing into its folder", () => {
    const violations = IMPORTS.filter(({ specifier }) => specifier.startsWith(".")).flatMap((found) => {
      const crossing = between(found);
      if (crossing === null) return [];
      return [
        `${found.from} imports ${found.specifier}. Import ${nameOf(crossing.other)} by name, from what it exports.`,
      ];
    });
    expect(violations).toEqual([]);
  });

  it("are declared as runtime dependencies when code that is not a test needs them", () => {
    const violations = IMPORTS.filter(({ from, isTypeOnly }) => isSource(from) && !isTypeOnly).flatMap(
      (found) => {
        const crossing = between(found);
        const name = crossing === null ? undefined : nameOf(crossing.other);
        const declared = packageOf(found.from)?.manifest.dependencies ?? {};
        if (name === undefined || name in declared) return [];
        return [
          `${found.from} imports ${name}, which package.json beside it does not list under "dependencies".`,
        ];
      },
    );
    expect(violations).toEqual([]);
  });
});

describe("imports inside the domain", () => {
  const SOURCE = "packages/domain/src/";
  const inside = IMPORTS.filter(({ from }) => from.startsWith(SOURCE) && !isTest(from));

  it("stay in their own area, `technology`, `internal` and the primitives", () => {
    const violations = inside.flatMap(({ from, specifier, target }) => {
      if (target === null || !target.startsWith(SOURCE)) return [];
      const area = areaOf(from.slice(SOURCE.length));
      const reached = target.slice(SOURCE.length);
      if (area === null || areaOf(reached) === area) return [];
      if (DOMAIN_PRIMITIVES.includes(reached)) return [];
      if (DOMAIN_SHARED_AREAS.includes(areaOf(reached) ?? "")) return [];
      return [
        `${from} imports ${specifier}. Areas meet through plain data: take the value as a parameter, or move what both need to a primitive.`,
      ];
    });
    expect(violations).toEqual([]);
  });

  it("reach no package from outside", () => {
    const violations = inside
      .filter(({ target }) => target === null)
      .map(
        ({ from, specifier }) =>
          `${from} imports ${specifier}. The domain has no dependencies: do this in packages/api or packages/db.`,
      );
    expect(violations).toEqual([]);
  });

  it("of `internal` and the primitives point at no area", () => {
    const violations = inside.flatMap(({ from, specifier, target }) => {
      const own = areaOf(from.slice(SOURCE.length));
      const isBottom = own === "internal" || DOMAIN_PRIMITIVES.some((file) => from === SOURCE + file);
      const reached = target?.startsWith(SOURCE) === true ? areaOf(target.slice(SOURCE.length)) : null;
      if (!isBottom || reached === null || reached === "internal") return [];
      return [`${from} imports ${specifier}. What knows an area belongs in that area.`];
    });
    expect(violations).toEqual([]);
  });
});

function areaOf(pathInSource: string): string | null {
  return pathInSource.includes("/") ? (pathInSource.split("/")[0] ?? null) : null;
}

function isSource(path: string): boolean {
  return path.includes("/src/") && !isTest(path);
}

function nameOf(folder: string): string | undefined {
  return PACKAGES.find((one) => one.folder === folder)?.manifest.name;
}
