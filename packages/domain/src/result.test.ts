import { expect, it } from "vitest";
import { err, ok } from "./result.ts";

it("carries the value of what was accepted", () => {
  expect(ok(7)).toEqual({ ok: true, value: 7 });
});

it("carries the facts of what was refused", () => {
  expect(err({ code: "too-late", days: 3 })).toEqual({ ok: false, error: { code: "too-late", days: 3 } });
});
