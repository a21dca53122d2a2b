import { cp, mkdir, mkdtemp, readFile, realpath, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { runProgram } from "./run-program.ts";
import { startSeededServer } from "./seeded-server.ts";
import type { ServerProcess } from "./server-process.ts";

const PACKAGE = join(import.meta.dirname, "../../packages/client");
const REFUSED = /[A-Z]+-\d+ \{\s+code: 'transition-not-allowed'/u;

let server: ServerProcess;
let example: string;
beforeAll(async () => {
  server = await startSeededServer();
  const readme = await readFile(join(PACKAGE, "README.md"), "utf8");
  example = /```ts\n([\s\S]+?)```/u.exec(readme)?.[1] ?? expect.fail("the README has no example");
});
afterAll(() => server.stop());

describe("the example in the client's README", () => {
  it("runs in the workspace as it stands, and is told why it is refused", async () => {
    const folder = join(import.meta.dirname, "test-results");
    await mkdir(folder, { recursive: true });
    try {
      await writeFile(join(folder, "tool.ts"), example);
      const { code, text } = await run(process.execPath, [join(folder, "tool.ts")], folder);
      expect(text).toMatch(REFUSED);
      expect(code).toBe(0);
    } finally {
      await rm(folder, { recursive: true });
    }
  });

  it("compiles and runs outside the workspace with the package as it is published", async () => {
    const tsc = join(PACKAGE, "node_modules/.bin/tsc");
    expect(await run(tsc, ["-p", "tsconfig.build.json"], PACKAGE)).toEqual({ code: 0, text: "" });
    expect((await run(process.execPath, ["build/publishable.ts"], PACKAGE)).code).toBe(0);

    const folder = await folderOutside();
    try {
      const options = [
        "--strict",
        "--skipLibCheck",
        "--target",
        "es2023",
        "--module",
        "nodenext",
        "--types",
        "node",
      ];
      expect(await run(tsc, [...options, "tool.ts"], folder)).toEqual({ code: 0, text: "" });
      const { code, text } = await run(process.execPath, ["tool.js"], folder);
      expect(text).toMatch(REFUSED);
      expect(code).toBe(0);

      await writeFile(join(folder, "tool.ts"), example.replace('"implemented"', '"done"'));
      expect((await run(tsc, [...options, "tool.ts"], folder)).text).toContain(`'"done"' is not assignable`);
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});

/** A project of somebody else: the published package, and the packages that its manifest names, installed beside it. */
async function folderOutside(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "entente-outside-"));
  const modules = join(folder, "node_modules");
  await mkdir(join(modules, "@entente"), { recursive: true });
  await cp(join(PACKAGE, "dist"), join(modules, "@entente/client"), { recursive: true });
  await writeFile(join(folder, "package.json"), '{ "type": "module" }');
  await writeFile(join(folder, "tool.ts"), example);

  const manifest = await readFile(join(PACKAGE, "dist/package.json"), "utf8");
  const { dependencies } = JSON.parse(manifest) as {
    readonly dependencies: Readonly<Record<string, string>>;
  };
  for (const name of [...Object.keys(dependencies), "@types/node"]) await link(name, modules);
  return folder;
}

async function link(name: string, modules: string): Promise<void> {
  const places = [PACKAGE, join(PACKAGE, "../contract")].map((place) => join(place, "node_modules", name));
  const found = await Promise.any(places.map((place) => realpath(place)));
  await mkdir(join(modules, name, ".."), { recursive: true });
  await symlink(found, join(modules, name));
}

function run(program: string, args: readonly string[], cwd: string) {
  return runProgram(program, args, { cwd, env: { ENTENTE_API_URL: server.url } });
}
