import { DIRECTIONS, FACETS, type Facet, GROUPS, IMPLEMENTATIONS, SORTS } from "@entente/domain";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { closedValues, isFacetValue } from "./facet-value.ts";
import { type ListAddress, listParameters, type Parameters, readListAddress } from "./list-address.ts";

const agency = fc.stringMatching(/^[A-Z][A-Z0-9]{1,6}(-[A-Z]{1,3})?$/);
const slug = fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,12}$/);

function valueOf(facet: Facet): fc.Arbitrary<string> {
  const closed = closedValues(facet);
  if (closed !== null) return fc.constantFrom(...closed);
  if (facet === "agency" || facet === "lead") return agency;
  if (facet === "country") return fc.stringMatching(/^[A-Z]{3}$/);
  if (facet === "share") {
    return fc.tuple(agency, fc.constantFrom(...IMPLEMENTATIONS)).map(([id, claim]) => `${id}:${claim}`);
  }
  return slug;
}

const filters = fc
  .tuple(
    ...FACETS.map((facet) =>
      fc
        .option(fc.uniqueArray(valueOf(facet), { minLength: 1, maxLength: 4 }))
        .map((values) => [facet, values] as const),
    ),
  )
  .map((entries) => Object.fromEntries(entries.filter(([, values]) => values !== null)));

const text = fc
  .string({ unit: "grapheme", minLength: 1, maxLength: 60 })
  .map((value) => value.normalize("NFC").trim())
  .filter(
    (value) => value !== "" && value.length <= 200 && !/\p{Cc}|\p{Bidi_Control}|\p{Surrogate}/u.test(value),
  );

const address: fc.Arbitrary<ListAddress> = fc.record({
  text: fc.option(text),
  filters,
  sort: fc.constantFrom(...SORTS),
  direction: fc.constantFrom(...DIRECTIONS),
  group: fc.option(fc.constantFrom(...GROUPS)),
  cursor: fc.option(fc.base64String({ minLength: 4, maxLength: 80 })),
  unfolded: fc.option(fc.constantFrom(...FACETS)),
});

function parametersOf(search: URLSearchParams): Parameters {
  return Object.fromEntries([...new Set(search.keys())].map((name) => [name, search.getAll(name)]));
}

describe("the address of the list", () => {
  it("says everything: what is written is read again, without a complaint", () => {
    fc.assert(
      fc.property(address, (given) => {
        const written = new URLSearchParams(listParameters(given).toString());
        expect(readListAddress(parametersOf(written))).toEqual({ address: given, problems: [] });
      }),
    );
  });

  it("is read without a crash whatever stands in it, and only usable values are kept", () => {
    const anything = fc.dictionary(
      fc.oneof(
        fc.constantFrom("text", "sort", "direction", "group", "cursor", "unfold", ...FACETS),
        fc.string(),
      ),
      fc.oneof(fc.string(), fc.array(fc.string(), { maxLength: 4 }), fc.constant(undefined)),
    );
    fc.assert(
      fc.property(anything, (parameters) => {
        const read = readListAddress(parameters);
        for (const [facet, values] of Object.entries(read.address.filters)) {
          for (const value of values) expect(isFacetValue(facet as Facet, value)).toBe(true);
        }
        const again = readListAddress(parametersOf(listParameters(read.address)));
        expect(again).toEqual({ address: read.address, problems: [] });
      }),
    );
  });
});
