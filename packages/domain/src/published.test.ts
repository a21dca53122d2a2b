import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { accountRequest, commitment } from "./testing/commitment-builder.ts";
import { CITATION, NIST, recordWith, statement } from "./testing/record-builder.ts";

const PACKAGE = join(import.meta.dirname, "..");
const TSC = join(PACKAGE, "node_modules/.bin/tsc");
const FENCE = /```ts\n([\s\S]*?)```/g;

interface Example {
  readonly name: string;
  readonly code: string;
}

/** The examples of the README and of every `@example` in the sources, as they stand there. */
const EXAMPLES: readonly Example[] = [
  ...fencedIn("README.md", readFileSync(join(PACKAGE, "README.md"), "utf8")),
  ...readdirSync(import.meta.dirname, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".ts") && !/\.test(-d)?\.ts$|^testing/.test(path))
    .toSorted()
    .flatMap((path) => documentedIn(path, readFileSync(join(import.meta.dirname, path), "utf8"))),
];

function fencedIn(name: string, text: string): readonly Example[] {
  return [...text.matchAll(FENCE)].map(([, code = ""], index) => ({ name: `${name} ${index + 1}`, code }));
}

function documentedIn(name: string, text: string): readonly Example[] {
  const comments = [...text.matchAll(/\/\*\*[\s\S]*?\*\//g)].map(([comment]) => comment);
  const examples = comments.filter((comment) => comment.includes("@example"));
  return fencedIn(name, examples.join("\n").replace(/^ *\* ?/gm, ""));
}

/** What the example says that it prints: the rest of the line after each `// →`. */
function promisedBy(code: string): readonly string[] {
  return [...code.matchAll(/\/\/ → (.*)$/gm)].map(([, line = ""]) => line);
}

const fileOf = (index: number) => `example-${index}.ts`;

/** A program of somebody else: a folder outside the workspace with the package as it is published. */
let program = "";

beforeAll(() => {
  program = mkdtempSync(join(tmpdir(), "entente-domain-"));
  const installed = join(program, "node_modules/@entente/domain");
  mkdirSync(installed, { recursive: true });
  execFileSync(TSC, ["-p", "tsconfig.build.json", "--outDir", join(installed, "dist")], { cwd: PACKAGE });
  const { name, version, type, publishConfig } = JSON.parse(
    readFileSync(join(PACKAGE, "package.json"), "utf8"),
  );
  const manifest = { name, version, type, exports: publishConfig.exports };
  writeFileSync(join(installed, "package.json"), JSON.stringify(manifest));

  writeFileSync(join(program, "package.json"), JSON.stringify({ type: "module" }));
  const report = { ...statement("2024-05-04", NIST, { reason: "as planned" }), agency: NIST, to: "planned" };
  const record = [
    'import type { RecommendationRecord, Report } from "@entente/domain";',
    `export const record: RecommendationRecord = JSON.parse(${JSON.stringify(JSON.stringify(recordWith()))});`,
    `export const report: Report = JSON.parse(${JSON.stringify(JSON.stringify(report))});`,
  ];
  writeFileSync(join(program, "chip-1.ts"), record.join("\n"));
  const promised = [
    'import type { AccountRequest, Commitment } from "@entente/domain";',
    `export const commitment: Commitment = JSON.parse(${JSON.stringify(JSON.stringify(commitment()))});`,
    `export const report: AccountRequest = JSON.parse(${JSON.stringify(JSON.stringify(accountRequest("under-way", "2024-05-04", { evidence: [CITATION] })))});`,
  ];
  writeFileSync(join(program, "ttc3-1.ts"), promised.join("\n"));
  for (const [index, { code }] of EXAMPLES.entries()) writeFileSync(join(program, fileOf(index)), code);
});

afterAll(() => rmSync(program, { recursive: true, force: true }));

function run(file: string): readonly string[] {
  const printed = execFileSync(process.execPath, ["--disable-warning=ExperimentalWarning", file], {
    cwd: program,
    encoding: "utf8",
  });
  return printed.trimEnd().split("\n");
}

describe("the published package", () => {
  it("documents the README and what matters most with an example each", () => {
    expect(EXAMPLES.map(({ name }) => name)).toEqual([
      "README.md 1",
      "README.md 2",
      "access/banner.ts 1",
      "access/release.ts 1",
      "alignment/blocs.ts 1",
      "alignment/distance.ts 1",
      "alignment/gower.ts 1",
      "alignment/heterogeneity.ts 1",
      "alignment/kappa.ts 1",
      "alignment/krippendorff.ts 1",
      "alignment/map.ts 1",
      "alignment/moves.ts 1",
      "alignment/recommendation-gain.ts 1",
      "alignment/similarity.ts 1",
      "alignment/stance-table.ts 1",
      "alignment/what-if.ts 1",
      "clearance/answering.ts 1",
      "clearance/text-difference.ts 1",
      "coalition/coverage-by-size.ts 1",
      "coalition/explain.ts 1",
      "coalition/front.ts 1",
      "coalition/highest-level.ts 1",
      "coalition/set-cover.ts 1",
      "coalition/shapley.ts 1",
      "forum/commitment/give-account.ts 1",
      "forum/coordination/coordination-sheet.ts 1",
      "forum/docking.ts 1",
      "forum/member-roll.ts 1",
      "forum/survival/survival-curve.ts 1",
      "pooling/pre-standardization.ts 1",
      "priority/ahp.ts 1",
      "priority/criterion.ts 1",
      "priority/dominance.ts 1",
      "priority/explain.ts 1",
      "priority/group/borda.ts 1",
      "priority/group/copeland.ts 1",
      "priority/group/disagreement.ts 1",
      "priority/group/kemeny-weak.ts 1",
      "priority/group/kemeny.ts 1",
      "priority/group/kendall-tau.ts 1",
      "priority/group/kendall-w.ts 1",
      "priority/group/mid-rank.ts 1",
      "priority/group/rank-similarity.ts 1",
      "priority/order-check.ts 1",
      "priority/possible-ranks.ts 1",
      "priority/run.ts 1",
      "priority/sampling/measurement-table.ts 1",
      "priority/sampling/weight-space.ts 1",
      "priority/score.ts 1",
      "priority/smaa.ts 1",
      "priority/stability.ts 1",
      "priority/two-factor.ts 1",
      "priority/weight-shift.ts 1",
      "priority/weights.ts 1",
      "recommendation/dependency.ts 1",
      "recommendation/health.ts 1",
      "recommendation/implementation.ts 1",
      "tasking/digest.ts 1",
      "tension/opposed-changes.ts 1",
    ]);
  });

  it.each(EXAMPLES.map(({ name, code }, index) => [name, code, index] as const))(
    "prints what the example of %s says, outside the workspace",
    (_name, code, index) => {
      expect(promisedBy(code)).not.toEqual([]);
      expect(run(fileOf(index))).toEqual(promisedBy(code));
    },
  );

  it("type-checks its examples for whoever installs it", () => {
    const files = EXAMPLES.map((_example, index) => fileOf(index));
    const options =
      "--noEmit --strict --allowImportingTsExtensions --module NodeNext --target ES2023 --lib ES2023,DOM";
    const check = () =>
      execFileSync(TSC, [...options.split(" "), ...files], { cwd: program, encoding: "utf8" });
    expect(check()).toBe("");
  });

  it("offers the whole, each area and each primitive, and nothing internal", () => {
    const entries = [
      "",
      "/recommendation",
      "/access",
      "/clearance",
      "/forum",
      "/tasking",
      "/technology",
    ].concat(["/author", "/office", "/evidence", "/id", "/result", "/source", "/time"]);
    const closed = ["/internal", "/internal/text", "/testing", "/recommendation/health", "/dist/index.js"];
    const lines = [...entries, ...closed].map(
      (entry) =>
        `console.log("${entry}", await import("@entente/domain${entry}").then(() => true, () => false));`,
    );
    writeFileSync(join(program, "entries.js"), lines.join("\n"));
    expect(run("entries.js")).toEqual([
      ...entries.map((entry) => `${entry} true`),
      ...closed.map((entry) => `${entry} false`),
    ]);
  });
});
