import { describe, expect, it } from "vitest";
import { parseCountryCode, parseSeatId } from "../id.ts";
import { expectOk, expectRefusal } from "../testing/expect-result.ts";
import { DOC, NIST } from "../testing/record-builder.ts";
import { changePerson, checkProfile, isAdministrator, type PersonState } from "./person.ts";
import { ROLES } from "./role.ts";

const GBR = expectOk(parseCountryCode("GBR"));
const SEAT = expectOk(parseSeatId("nist-main"));
const OFFICER: PersonState = {
  name: "Ada Sample",
  role: "action-officer",
  agency: NIST,
  country: null,
  employment: "federal",
  isDisabled: false,
};
const READER: PersonState = { ...OFFICER, role: "reader" };
const LIAISON: PersonState = { ...OFFICER, role: "partner-liaison", country: GBR, employment: null };
const ADMINISTRATOR: PersonState = { ...OFFICER, role: "administrator" };
const AROUND = { isSelf: false, otherAdministrators: 1, seats: [], contactSeats: [], isAgencyRetired: false };

describe("checkProfile", () => {
  it("trims the name, and refuses none", () => {
    expect(expectOk(checkProfile({ ...OFFICER, name: " Ada " })).name).toBe("Ada");
    expectRefusal(checkProfile({ ...OFFICER, name: " \n" }), "name-missing");
  });

  it("has a partner liaison belong to a country, and nobody else", () => {
    expect(checkProfile(LIAISON).ok).toBe(true);
    expect(expectRefusal(checkProfile({ ...OFFICER, country: GBR }), "country-not-of-role")).toEqual({
      code: "country-not-of-role",
      role: "action-officer",
      country: GBR,
    });
    expectRefusal(checkProfile({ ...OFFICER, role: "partner-liaison" }), "country-not-of-role");
    const home = { ...LIAISON, country: expectOk(parseCountryCode("USA")) };
    expectRefusal(checkProfile(home), "country-not-of-role");
  });

  it("says of everybody at home how they are employed, and of nobody abroad", () => {
    const unsaid = checkProfile({ ...READER, employment: null });
    expect(expectRefusal(unsaid, "employment-not-of-country")).toEqual({
      code: "employment-not-of-country",
      employment: null,
      country: null,
    });
    const abroad = checkProfile({ ...LIAISON, employment: "contractor" });
    expect(expectRefusal(abroad, "employment-not-of-country").country).toBe(GBR);
  });

  it.each(ROLES.filter((role) => role !== "partner-liaison"))(
    "lets a contractor be %s only if that role speaks and decides for nobody",
    (role) => {
      const checked = checkProfile({ ...OFFICER, role, employment: "contractor" });
      const allowed = ["analyst", "reader"] as const;
      const isAllowed = allowed.some((one) => one === role);
      const refusal = { code: "role-not-for-contractor", role, allowed };
      expect(checked.ok ? null : checked.error).toEqual(isAllowed ? null : refusal);
    },
  );
});

describe("changePerson", () => {
  it.each([
    ["the name", { name: "Ada Example" }],
    ["the role", { role: "verifier" }],
    ["the agency", { agency: DOC }],
    ["role and country", { role: "partner-liaison", country: GBR, employment: null }],
    ["role and employment", { role: "reader", employment: "contractor" }],
    ["whether they may enter", { isDisabled: true }],
  ] as const)("changes %s", (_name, change) => {
    expect(expectOk(changePerson(OFFICER, { ...OFFICER, ...change }, AROUND))).toEqual({
      ...OFFICER,
      ...change,
    });
  });

  it("refuses what the profile may not be, and what changes nothing", () => {
    expectRefusal(changePerson(OFFICER, { ...OFFICER, name: "" }, AROUND), "name-missing");
    expectRefusal(changePerson(OFFICER, { ...OFFICER, name: "Ada Sample " }, AROUND), "nothing-changed");
  });

  it("lets nobody change their own role or disable themselves, but their name", () => {
    const self = { ...AROUND, isSelf: true };
    expectRefusal(changePerson(ADMINISTRATOR, { ...ADMINISTRATOR, role: "verifier" }, self), "own-account");
    expectRefusal(changePerson(ADMINISTRATOR, { ...ADMINISTRATOR, isDisabled: true }, self), "own-account");
    expect(changePerson(ADMINISTRATOR, { ...ADMINISTRATOR, name: "Ada" }, self).ok).toBe(true);
  });

  it("keeps the last administrator who may enter", () => {
    const alone = { ...AROUND, otherAdministrators: 0 };
    const demoted: PersonState = { ...ADMINISTRATOR, role: "reader" };
    expectRefusal(changePerson(ADMINISTRATOR, demoted, alone), "last-administrator");
    expectRefusal(
      changePerson(ADMINISTRATOR, { ...ADMINISTRATOR, isDisabled: true }, alone),
      "last-administrator",
    );
    expect(changePerson(ADMINISTRATOR, demoted, AROUND).ok).toBe(true);
    expect(changePerson({ ...ADMINISTRATOR, isDisabled: true }, ADMINISTRATOR, alone).ok).toBe(true);
  });

  it("has a person leave their seats before they change agency, unless they are disabled", () => {
    const seated = { ...AROUND, seats: [SEAT] };
    const moved = { ...OFFICER, agency: DOC };
    expect(expectRefusal(changePerson(OFFICER, moved, seated), "seats-held")).toEqual({
      code: "seats-held",
      agency: NIST,
      seats: [SEAT],
    });
    expect(changePerson(OFFICER, { ...moved, isDisabled: true }, seated).ok).toBe(true);
    expect(changePerson(OFFICER, { ...OFFICER, name: "Ada" }, seated).ok).toBe(true);
  });

  it("turns nobody with another role, or in a contact seat, into a contractor", () => {
    const contracted: PersonState = { ...READER, employment: "contractor" };
    expect(expectOk(changePerson(READER, contracted, { ...AROUND, seats: [SEAT] }))).toEqual(contracted);
    const officer = changePerson(OFFICER, { ...OFFICER, employment: "contractor" }, AROUND);
    expectRefusal(officer, "role-not-for-contractor");
    const contact = { ...AROUND, seats: [SEAT], contactSeats: [SEAT] };
    expect(expectRefusal(changePerson(READER, contracted, contact), "contact-seats-held")).toEqual({
      code: "contact-seats-held",
      agency: NIST,
      seats: [SEAT],
    });
    expect(changePerson(READER, { ...contracted, isDisabled: true }, contact).ok).toBe(true);
    expectRefusal(
      changePerson(contracted, { ...contracted, role: "verifier" }, AROUND),
      "role-not-for-contractor",
    );
  });

  it("lets nobody enter for an agency that is retired", () => {
    const retired = { ...AROUND, isAgencyRetired: true };
    const moved = { ...OFFICER, agency: DOC };
    expect(expectRefusal(changePerson(OFFICER, moved, retired), "agency-retired").agency).toBe(DOC);
    const disabled = { ...OFFICER, isDisabled: true };
    expectRefusal(changePerson(disabled, OFFICER, retired), "agency-retired");
    expect(changePerson(disabled, { ...disabled, name: "Ada" }, retired).ok).toBe(true);
  });
});

describe("isAdministrator", () => {
  it("counts those who may enter alone", () => {
    expect([ADMINISTRATOR, { ...ADMINISTRATOR, isDisabled: true }, OFFICER].map(isAdministrator)).toEqual([
      true,
      false,
      false,
    ]);
  });
});
