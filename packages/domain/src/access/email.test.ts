import { expect, it } from "vitest";
import { parseEmail } from "./email.ts";

it.each([
  ["ada.sample@nist.gov", "ada.sample@nist.gov"],
  [" Ada.Sample@NIST.gov ", "ada.sample@nist.gov"],
  ["o'neil+entente@state.gov", "o'neil+entente@state.gov"],
])("reads %j as %s", (text, address) => expect(parseEmail(text)).toBe(address));

it.each([
  "",
  "nobody",
  "@nist.gov",
  "ada@nist",
  "ada@nist.gov, eve@example.org",
  "ada sample@nist.gov",
  "ada@nist.gov\neve@example.org",
  `${"a".repeat(65)}@nist.gov`,
  `a@${"b.".repeat(130)}gov`,
])("takes %j for no address", (text) => expect(parseEmail(text)).toBeNull());

it("does not fold letters of other scripts into somebody else's address", () => {
  expect(parseEmail("mi\u212Ae@nist.gov")).toBeNull(); // the Kelvin sign becomes a k
  expect(parseEmail("ad\u0430@nist.gov")).toBeNull(); // a Cyrillic a
});
