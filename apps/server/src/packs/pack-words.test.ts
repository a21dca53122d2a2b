import type { PackInRegister } from "@entente/api";
import type { FigureSourceId, PackId } from "@entente/domain";
import { expect, it } from "vitest";
import { packLine, refusedPackLines } from "./pack-words.ts";

const pack = { id: "sample" as PackId, title: "A sample", isOptional: true, license: "CC BY-NC 4.0" };

it.each<[PackInRegister["outcome"], string]>([
  ["loaded", "sample, version 2: 7 facts loaded. License: CC BY-NC 4.0"],
  ["replaced", "sample, version 2: 7 facts loaded in place of version 1. License: CC BY-NC 4.0"],
  [
    "unchanged",
    "sample, version 2: nothing changed: these 7 facts are loaded already. License: CC BY-NC 4.0",
  ],
])("says what became of a pack that is %s, and its license", (outcome, line) => {
  expect(packLine({ pack, outcome, version: 2, facts: 7 })).toBe(line);
});

it("lists every problem with its place, and says that nothing was loaded", () => {
  const problem = { file: "figures.csv", line: 3, field: "country", value: "JPX", remedy: "use a country" };
  expect(refusedPackLines({ code: "pack-invalid", problems: [problem, { ...problem, line: 4 }] })).toEqual([
    'figures.csv, line 3, country: "JPX"; use a country',
    'figures.csv, line 4, country: "JPX"; use a country',
    "Nothing was loaded: 2 problems.",
  ]);
});

it("names the pack that has a name already", () => {
  const taken = [{ kind: "source", id: "bank" as FigureSourceId, pack: "other" as PackId } as const];
  expect(refusedPackLines({ code: "pack-names-taken", taken })).toEqual([
    "source bank: choose another name; other has this one",
  ]);
});
