import { describe, expect, it } from "vitest";
import { peopleAddress, peopleHref } from "./people-address.ts";

const WHOLE = { text: null, agency: null, role: null, standing: null, after: null };

describe("the address of the list of people", () => {
  it("says what is looked for, and reads back the same", () => {
    const asked = {
      text: "ada",
      agency: "NIST",
      role: "verifier",
      standing: "disabled",
      after: "nist-officer",
    };
    const address = peopleAddress(asked);
    expect(address).toEqual(asked);
    const query = new URLSearchParams(peopleHref(address).split("?")[1]);
    expect(peopleAddress(Object.fromEntries(query))).toEqual(address);
  });

  it("leaves out what cannot be used", () => {
    expect(
      peopleAddress({ agency: "nist", role: "king", standing: "gone", after: "A B", text: " " }),
    ).toEqual(WHOLE);
    expect(peopleHref(WHOLE)).toBe("/admin/people");
  });
});
