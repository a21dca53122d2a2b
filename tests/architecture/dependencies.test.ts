import { describe, expect, it } from "vitest";
import { textOf } from "./tree.ts";
import { dependenciesOf, PACKAGES, ROOT_MANIFEST } from "./workspace.ts";

const MANIFESTS = [{ folder: ".", manifest: ROOT_MANIFEST }, ...PACKAGES];
const CATALOG = catalogEntries();

describe("dependencies", () => {
  it("take their version from the catalog, or from the workspace", () => {
    const violations = MANIFESTS.flatMap(({ folder, manifest }) =>
      dependenciesOf(manifest)
        .filter(([name, version]) => version !== (name.startsWith("@entente/") ? "workspace:*" : "catalog:"))
        .map(
          ([name, version]) =>
            `${folder}/package.json: ${name} is "${version}". Pin it in the catalog of pnpm-workspace.yaml and write "catalog:" here.`,
        ),
    );
    expect(violations).toEqual([]);
  });

  it("are all in the catalog", () => {
    const violations = MANIFESTS.flatMap(({ folder, manifest }) =>
      dependenciesOf(manifest)
        .filter(([name]) => !name.startsWith("@entente/") && !CATALOG.has(name))
        .map(
          ([name]) => `${folder}/package.json: ${name} is missing from the catalog of pnpm-workspace.yaml.`,
        ),
    );
    expect(violations).toEqual([]);
  });

  it("are pinned to one exact version", () => {
    const violations = [...CATALOG]
      .filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))
      .map(([name, version]) => `pnpm-workspace.yaml: ${name} is ${version}. Write one exact version.`);
    expect(violations).toEqual([]);
  });

  it("do not exist in the domain", () => {
    const domain = PACKAGES.find(({ folder }) => folder === "packages/domain");
    const names = Object.keys(domain?.manifest.dependencies ?? {});
    expect(
      names.map((name) => `${name}: the domain depends on nothing; use it in packages/api or packages/db.`),
    ).toEqual([]);
  });
});

/** Reads the one block `catalog:` of the workspace file, a name and a version a line. */
function catalogEntries(): ReadonlyMap<string, string> {
  const [, block = ""] = textOf("pnpm-workspace.yaml").split(/^catalog:\n/m);
  const lines = [...block.matchAll(/^ {2}"?([^":\s]+)"?: ([^\s#]+)/gm)];
  return new Map(lines.map(([, name = "", version = ""]) => [name, version]));
}
