import { expect, it } from "vitest";
import { RefusedStart } from "../start/refused-start.ts";
import { loadOptions } from "./load-options.ts";

it("loads a hundred thousand records from seed 7 when nothing is said", () => {
  expect(loadOptions([])).toEqual({ count: 100_000, seed: 7 });
  expect(loadOptions(["--count", "10", "--seed=0"])).toEqual({ count: 10, seed: 0 });
});

it.each([
  [["--count", "0"], "--count"],
  [["--count=-1"], "--count"],
  [["--count=1.5"], "--count"],
  [["--seed=4294967296"], "--seed"],
  [["--sead=7"], "--sead"],
  [["--count"], "--count"],
  [["100000"], "100000"],
])("refuses %j naming what is wrong", (args, named) => {
  expect(() => loadOptions(args)).toThrow(RefusedStart);
  expect(() => loadOptions(args)).toThrow(named);
});
