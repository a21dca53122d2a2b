import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { jsonProblem, NESTING_MAXIMUM } from "./json-keys.ts";

describe("jsonProblem", () => {
  it.each([
    ["{", "json-malformed"],
    ["", "json-malformed"],
    ["{'a':1}", "json-malformed"],
    ["[1,]", "json-malformed"],
    ['{"a":1}{"a":1}', "json-malformed"],
    ['{"a":1,"a":2}', "key-repeated"],
    ['{"a":1,"\\u0061":2}', "key-repeated"],
    ['[{"b":{"a":1 , "a"\n:2}}]', "key-repeated"],
    ['{"__proto__":{}}', "key-forbidden"],
    ['{"\\u005f_proto__":{}}', "key-forbidden"],
    ['{"a":[{"constructor" :1}]}', "key-forbidden"],
    ['{"prototype":1}', "key-forbidden"],
    ["[".repeat(NESTING_MAXIMUM + 1) + "]".repeat(NESTING_MAXIMUM + 1), "nesting-too-deep"],
    ["[".repeat(100_000), "json-malformed"],
  ])("finds what is wrong with %.60s", (text, expected) => expect(jsonProblem(text)).toBe(expected));

  it.each([
    '{"a":{"a":1},"b":[{"a":1},{"a":2}]}',
    '["a","a"]',
    '{"a":"b","b":"a"}',
    '{"a":"\\"a\\":1"}',
    '{"a":"__proto__","b":["constructor"]}',
    '{"":1," ":2}',
    "null",
    '"x"',
    "[".repeat(NESTING_MAXIMUM) + "]".repeat(NESTING_MAXIMUM),
  ])("finds nothing wrong with %.60s", (text) => expect(jsonProblem(text)).toBeNull());

  it("finds nothing wrong with what a JSON writer writes", () => {
    const key = fc
      .string({ unit: "binary" })
      .filter((text) => !/^(__proto__|constructor|prototype)$/.test(text));
    const value = fc.object({
      key,
      maxDepth: 6,
      values: [fc.string({ unit: "binary" }), fc.double(), fc.boolean()],
    });
    fc.assert(
      fc.property(value, fc.constantFrom(0, 2), (data, indent) => {
        expect(jsonProblem(JSON.stringify(data, null, indent))).toBeNull();
      }),
    );
  });

  it("finds a repeated key wherever it stands", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.nat(5), (text, depth) => {
        fc.pre(!/^(__proto__|constructor|prototype)$/.test(text));
        const key = JSON.stringify(text);
        const inner = `{${key}:1,"other":${JSON.stringify(text)},${key}:2}`;
        const wrapped = `${'{"w":['.repeat(depth)}${inner}${"]}".repeat(depth)}`;
        expect(jsonProblem(wrapped)).toBe("key-repeated");
      }),
    );
  });
});
