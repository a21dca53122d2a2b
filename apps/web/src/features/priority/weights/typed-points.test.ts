import { describe, expect, it } from "vitest";
import { readPoint } from "./typed-points.ts";

describe("a number field of points", () => {
  it.each([
    ["0", 0],
    ["100", 100],
    [" 33.5 ", 33.5],
    ["", null],
    ["-1", null],
    ["100.1", null],
    ["1e1", null],
    ["33.33333", null],
    ["ten", null],
  ])("reads %o as %o", (text, points) => {
    expect(readPoint(text)).toBe(points);
  });
});
