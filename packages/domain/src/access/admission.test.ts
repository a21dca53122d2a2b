import { describe, expect, it } from "vitest";
import { parseCountryCode, parsePersonId } from "../id.ts";
import { expectOk, expectRefusal } from "../testing/expect-result.ts";
import { type Account, decideAdmission, type ProvenIdentity, type ProviderTerms } from "./admission.ts";
import type { Assurance } from "./assurance.ts";

const PIV: Assurance = { level: 2, isPhishingResistant: true, isPiv: true };
const PASSWORD: Assurance = { level: 2, isPhishingResistant: false, isPiv: false };
const GBR = expectOk(parseCountryCode("GBR"));
const HOME: ProviderTerms = { name: "Login.gov", country: null, asked: PIV };
const ABROAD: ProviderTerms = { name: "Foreign Office", country: GBR, asked: PASSWORD };
const PROVEN: ProvenIdentity = { assurance: PIV, email: "ada@nist.gov" };
const NOBODY = { linked: null, invited: null };

function account(id: string, changes: Partial<Account> = {}): Account {
  return { person: expectOk(parsePersonId(id)), country: null, isDisabled: false, ...changes };
}

describe("decideAdmission", () => {
  it("lets in whom the identity is bound to", () => {
    const admission = decideAdmission(PROVEN, HOME, { linked: account("ada"), invited: null });
    expect(expectOk(admission)).toEqual({ person: "ada", isFirst: false });
  });

  it("lets in who was invited by the verified e-mail, for the first time", () => {
    const admission = decideAdmission(PROVEN, HOME, { linked: null, invited: account("ada") });
    expect(expectOk(admission)).toEqual({ person: "ada", isFirst: true });
  });

  it("keeps a bound identity with its person when its e-mail is invited as somebody else", () => {
    const known = { linked: account("ada"), invited: account("eve") };
    expect(expectOk(decideAdmission(PROVEN, HOME, known))).toEqual({ person: "ada", isFirst: false });
  });

  it("knows nobody by an e-mail that the provider has not verified", () => {
    const admission = decideAdmission({ ...PROVEN, email: null }, HOME, {
      linked: null,
      invited: account("ada"),
    });
    expect(expectRefusal(admission, "identity-unknown")).toEqual({
      code: "identity-unknown",
      provider: "Login.gov",
      hasVerifiedEmail: false,
    });
  });

  it("refuses whom nobody knows", () => {
    expect(expectRefusal(decideAdmission(PROVEN, HOME, NOBODY), "identity-unknown").hasVerifiedEmail).toBe(
      true,
    );
  });

  it("refuses an answer that does not say how the person signed in, whoever it is", () => {
    const admission = decideAdmission({ ...PROVEN, assurance: null }, HOME, {
      linked: account("ada"),
      invited: null,
    });
    expect(expectRefusal(admission, "assurance-missing").asked).toBe("aal/2?hspd12=true");
  });

  it("refuses less than was asked, naming both", () => {
    const admission = decideAdmission({ ...PROVEN, assurance: PASSWORD }, HOME, {
      linked: account("ada"),
      invited: null,
    });
    expect(expectRefusal(admission, "assurance-too-low")).toMatchObject({
      asked: "aal/2?hspd12=true",
      given: "aal/2",
    });
  });

  it.each([
    ["a foreign provider for one of our own", ABROAD, account("ada")],
    ["our provider for an official of another country", HOME, account("liam", { country: GBR })],
    [
      "one country's provider for another's official",
      ABROAD,
      account("kenji", { country: expectOk(parseCountryCode("JPN")) }),
    ],
  ])("does not believe %s, bound or invited", (_name, provider, person) => {
    for (const known of [
      { linked: person, invited: null },
      { linked: null, invited: person },
    ]) {
      expectRefusal(decideAdmission(PROVEN, provider, known), "provider-of-other-country");
    }
  });

  it("lets in a partner's official by that partner's provider", () => {
    const liam = account("liam", { country: GBR });
    expect(expectOk(decideAdmission(PROVEN, ABROAD, { linked: liam, invited: null })).person).toBe("liam");
  });

  it("refuses a disabled person", () => {
    const known = { linked: account("ada", { isDisabled: true }), invited: null };
    expect(expectRefusal(decideAdmission(PROVEN, HOME, known), "person-disabled").person).toBe("ada");
  });
});
