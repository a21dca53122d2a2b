import fc from "fast-check";
import { expect, it } from "vitest";
import { canonicalJson } from "./canonical.ts";

/** Any value that JSON can hold, without `-0`, which JSON writes as `0`. */
const json = fc
  .jsonValue({ noUnicodeString: false })
  .map((value): unknown => JSON.parse(JSON.stringify(value)));

it("gives the value back", () => {
  fc.assert(
    fc.property(json, (value) => {
      expect(JSON.parse(canonicalJson(value))).toEqual(value);
    }),
  );
});

it("is the same text whatever the order of keys, at every depth", () => {
  const reversed = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(reversed);
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(
      Object.entries(value)
        .toReversed()
        .map(([key, part]) => [key, reversed(part)]),
    );
  };
  fc.assert(
    fc.property(json, (value) => {
      expect(canonicalJson(reversed(value))).toBe(canonicalJson(value));
    }),
  );
});

it("leaves out what is absent and refuses a number that JSON cannot write", () => {
  expect(canonicalJson({ b: undefined, a: [null, 1] })).toBe('{"a":[null,1]}');
  expect(() => canonicalJson({ a: Number.NaN })).toThrow("NaN cannot be written as JSON");
});
