import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { expectValue } from "../expect-value.ts";
import { packTexts } from "./pack-folder.ts";

const folder = mkdtempSync(join(tmpdir(), "entente-pack-"));
afterAll(() => rmSync(folder, { recursive: true }));

it("gives the files of a folder, without what stands beside the facts", () => {
  writeFileSync(join(folder, "figures.csv"), "country\n");
  writeFileSync(join(folder, "README.md"), "About");
  writeFileSync(join(folder, ".hidden"), "x");
  mkdirSync(join(folder, "more"));
  expect([...expectValue(packTexts(folder))]).toEqual([["figures.csv", "country\n"]]);
});

it("refuses a file that is not UTF-8 by its name", () => {
  writeFileSync(join(folder, "laws.csv"), Buffer.from([0x4c, 0xf6, 0x0a]));
  const read = packTexts(folder);
  expect(read).toMatchObject({
    ok: false,
    error: { problems: [{ file: "laws.csv", remedy: "save the file as UTF-8" }] },
  });
});

it.each(["no-such-folder", "figures.csv"])("refuses %s, which is no folder", (name) => {
  const path = join(folder, name);
  expect(packTexts(path)).toMatchObject({ ok: false, error: { problems: [{ file: path, line: null }] } });
});
