import { describe, expect, it } from "vitest";
import { WHOLE_VIEW } from "../frame/alignment-view.ts";
import { CHN, EU, JPN, SAMPLE_ALIGNMENT, USA } from "../testing/sample-alignment.ts";
import {
  type ApartAddress,
  apartHref,
  keptParameters,
  NAMED_BLOCS,
  readApartAddress,
} from "./apart-address.ts";

const read = (parameters: Parameters<typeof readApartAddress>[0]) =>
  readApartAddress(parameters, SAMPLE_ALIGNMENT);
const STANDING: ApartAddress = { beside: null, ...NAMED_BLOCS };

describe("the address of how far apart countries stand", () => {
  it("shades by the middle answer and compares the blocs of the brief unless it says otherwise", () => {
    expect(read({})).toEqual({ address: STANDING, problems: [] });
  });

  it("names a country to stand beside, and two sides by bloc or by country", () => {
    expect(read({ beside: "usa", one: "USA,CHN", other: "transpacific" })).toEqual({
      address: { beside: USA, one: { kind: "countries", members: [USA, CHN] }, other: NAMED_BLOCS.other },
      problems: [],
    });
  });

  it("takes the sides from the form, and knows a bloc by its members", () => {
    const sides = { "side.EU": "one", "side.GBR": "one", "side.JPN": "other", "side.USA": "other" };
    expect(read({ sides: "yes", ...sides }).address).toEqual({
      beside: null,
      one: NAMED_BLOCS.one,
      other: { kind: "countries", members: [JPN, USA] },
    });
  });

  it.each([
    { beside: "Atlantis" },
    { one: "EU,USA", other: "USA" },
    { one: "ATLANTIS" },
    { sides: "yes", "side.EU": "one" },
  ])("says of %o what cannot be used", (parameters) => {
    const { address, problems } = read(parameters);
    expect(problems.length).toBeGreaterThan(0);
    expect(address).toEqual(STANDING);
  });

  it("survives being written and read again", () => {
    const addresses: readonly ApartAddress[] = [
      STANDING,
      { beside: EU, one: { kind: "countries", members: [USA] }, other: NAMED_BLOCS.one },
    ];
    for (const address of addresses) {
      const { searchParams } = new URL(apartHref(WHOLE_VIEW, address, "blocs"), "https://entente.example");
      expect(read(Object.fromEntries(searchParams))).toEqual({ address, problems: [] });
    }
  });

  it("keeps in a form's hidden fields everything but what the form asks for", () => {
    const view = { ...WHOLE_VIEW, families: ["standards"] } as const;
    expect(keptParameters(view, { ...STANDING, beside: USA }, ["beside"])).toEqual([["family", "standards"]]);
  });
});
