import { describe, expect, it } from "vitest";
import { type Assurance, formatAssurance, isAtLeast, parseAssurance } from "./assurance.ts";

const NAMESPACE = "http://idmanagement.gov/ns/assurance/";
const TEXTS = [
  "aal/1",
  "aal/1?phishing_resistant=true",
  "aal/1?hspd12=true",
  "aal/2",
  "aal/2?phishing_resistant=true",
  "aal/2?hspd12=true",
  "aal/3",
  "aal/3?hspd12=true",
];

function assurance(text: string): Assurance {
  const parsed = parseAssurance(text);
  if (parsed === null) throw new Error(text);
  return parsed;
}

describe("parseAssurance", () => {
  it.each(TEXTS)("reads %s with and without the namespace, and writes it again", (text) => {
    expect(formatAssurance(assurance(text))).toBe(text);
    expect(assurance(`${NAMESPACE}${text}`)).toEqual(assurance(text));
  });

  it("takes level 3 for phishing resistant, but not for a PIV card", () => {
    expect(assurance("aal/3")).toEqual({ level: 3, isPhishingResistant: true, isPiv: false });
    expect(formatAssurance(assurance("aal/3?phishing_resistant=true"))).toBe("aal/3");
  });

  it.each([
    "",
    "aal/0",
    "aal/4",
    "aal/22",
    "aal/2 ",
    "aal/2?hspd12=false",
    "aal/2?hspd12=true&phishing_resistant=true",
    "ial/2",
    "urn:acr.login.gov:auth-only",
    "https://idmanagement.gov/ns/assurance/aal/2",
    `x${NAMESPACE}aal/2`,
  ])("knows nothing of %j", (text) => expect(parseAssurance(text)).toBeNull());
});

describe("isAtLeast", () => {
  it("is an order: each satisfies itself, two that satisfy each other are the same, and it is transitive", () => {
    const all = TEXTS.map(assurance);
    const satisfied = (given: Assurance) => all.filter((asked) => isAtLeast(given, asked));
    for (const given of all) {
      const below = satisfied(given);
      expect(below).toContain(given);
      expect(below.filter((other) => isAtLeast(other, given))).toEqual([given]);
      expect(below.flatMap(satisfied).filter((asked) => !below.includes(asked))).toEqual([]);
    }
  });

  it("takes nothing but a PIV card where one was asked for", () => {
    const asked = assurance("aal/2?hspd12=true");
    expect(TEXTS.filter((text) => isAtLeast(assurance(text), asked))).toEqual([
      "aal/2?hspd12=true",
      "aal/3?hspd12=true",
    ]);
  });

  it("takes a PIV card and level 3 for resistance to phishing", () => {
    const asked = assurance("aal/2?phishing_resistant=true");
    expect(TEXTS.filter((text) => isAtLeast(assurance(text), asked))).toEqual([
      "aal/2?phishing_resistant=true",
      "aal/2?hspd12=true",
      "aal/3",
      "aal/3?hspd12=true",
    ]);
  });
});
