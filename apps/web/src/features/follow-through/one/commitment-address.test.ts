import type { AgencyId, CountryCode } from "@entente/domain";
import { expect, it } from "vitest";
import { actHref, partyText, readParty } from "./commitment-address.ts";

const USA = { country: "USA" as CountryCode, agency: null };
const NIST = { ...USA, agency: "NIST" as AgencyId };

it("spells who owes so that it can be read again", () => {
  expect([USA, NIST].map(partyText)).toEqual(["USA", "USA.NIST"]);
  expect([USA, NIST].map((party) => readParty(partyText(party)))).toEqual([USA, NIST]);
  expect(["", "Atlantis", "USA.", "USA.no agency"].map(readParty)).toEqual([null, null, null, null]);
  expect(actHref("TTC3-1", "claim", NIST)).toBe("/follow-through/TTC3-1/claim?owedBy=USA.NIST");
  expect(actHref("TTC3-1", "link")).toBe("/follow-through/TTC3-1/link");
});
