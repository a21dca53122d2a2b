import { describe, expect, it } from "vitest";
import { country } from "../testing/forum-builder.ts";
import { DOC, NIST } from "../testing/record-builder.ts";
import { compareParties, isSameParty, type Party } from "./party.ts";

const WHOLE: Party = { country: country("USA"), agency: null };
const OF_NIST: Party = { country: country("USA"), agency: NIST };
const OF_DOC: Party = { country: country("USA"), agency: DOC };
const JAPAN: Party = { country: country("JPN"), agency: null };

describe("parties", () => {
  it("are the same by country and agency", () => {
    expect(isSameParty(OF_NIST, { ...OF_NIST })).toBe(true);
    expect(isSameParty(WHOLE, OF_NIST)).toBe(false);
    expect(isSameParty(WHOLE, JAPAN)).toBe(false);
  });

  it("come by country, the whole before its agencies", () => {
    const sorted = [OF_NIST, WHOLE, JAPAN, OF_DOC].toSorted(compareParties);
    expect(sorted).toEqual([JAPAN, WHOLE, OF_DOC, OF_NIST]);
  });
});
