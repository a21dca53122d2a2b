import { describe, expect, it } from "vitest";
import { actionWords, objectHref } from "./audit-words.ts";

describe("actionWords", () => {
  it.each([
    ["session.signInAsPersona", "Session: sign in as persona"],
    ["person.disable", "Person: disable"],
    ["assignment.changeContactOfMany", "Assignment: change contact of many"],
    ["load-pack", "Load pack"],
  ])("says %s as %s", (action, words) => expect(actionWords(action)).toBe(words));
});

describe("objectHref", () => {
  it.each([
    ["CHIP-1", "/recommendations/CHIP-1"],
    ["account:ada-sample 2", "/admin/people/ada-sample"],
    ["seat:nist-main 3", "/admin/seats/nist-main"],
    ["agency:GBR-FCDO 1", "/admin/agencies/GBR-FCDO"],
    ["token:01890000-0000-7000-8000-000000000000", null],
    ["export:recommendations", null],
    ["session.list", null],
    ["constructor:x", null],
  ])("leads from %s to %s", (object, href) => expect(objectHref(object)).toBe(href));
});
