import { describe, expect, it } from "vitest";
import { parseCountryCode, parseSeatId } from "../id.ts";
import { expectOk, expectRefusal } from "../testing/expect-result.ts";
import { DOC, NIST } from "../testing/record-builder.ts";
import { changePerson, checkProfile, isAdministrator, type PersonState } from "./person.ts";

const GBR = expectOk(parseCountryCode("GBR"));
const SEAT = expectOk(parseSeatId("nist-main"));
const OFFICER: PersonState = {
  name: "Ada Sample",
  role: "action-officer",
  agency: NIST,
  country: null,
  isDisabled: false,
};
const ADMINISTRATOR: PersonState = { ...OFFICER, role: "administrator" };
const AROUND = { isSelf: false, otherAdministrators: 1, seats: [], isAgencyRetired: false };

describe("checkProfile", () => {
  it("trims the name, and refuses none", () => {
    expect(expectOk(checkProfile({ ...OFFICER, name: " Ada " })).name).toBe("Ada");
    expectRefusal(checkProfile({ ...OFFICER, name: " \n" }), "name-missing");
  });

  it("has a partner liaison belong to a country, and nobody else", () => {
    expect(checkProfile({ ...OFFICER, role: "partner-liaison", country: GBR }).ok).toBe(true);
    expect(expectRefusal(checkProfile({ ...OFFICER, country: GBR }), "country-not-of-role")).toEqual({
      code: "country-not-of-role",
      role: "action-officer",
      country: GBR,
    });
    expectRefusal(checkProfile({ ...OFFICER, role: "partner-liaison" }), "country-not-of-role");
  });
});

describe("changePerson", () => {
  it.each([
    ["the name", { name: "Ada Example" }],
    ["the role", { role: "verifier" }],
    ["the agency", { agency: DOC }],
    ["role and country", { role: "partner-liaison", country: GBR }],
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
