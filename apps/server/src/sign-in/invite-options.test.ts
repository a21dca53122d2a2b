import { describe, expect, it } from "vitest";
import { inviteOptions } from "./invite-options.ts";

const GIVEN = { "--person": "administrator", "--provider": "home", "--email": "Ada@nist.gov" };

function args(changes: Readonly<Record<string, string>> = {}): string[] {
  return Object.entries({ ...GIVEN, ...changes }).flat();
}

describe("inviteOptions", () => {
  it("reads who is invited, by which provider and address", () => {
    expect(inviteOptions(args())).toEqual({
      person: "administrator",
      provider: "home",
      email: "ada@nist.gov",
    });
  });

  it.each([
    ["--person", "Ada Sample"],
    ["--provider", "HOME"],
    ["--email", "ada"],
  ])("refuses %s %s naming both and how it is used", (option, value) => {
    expect(() => inviteOptions(args({ [option]: value }))).toThrow(
      `${option} ${JSON.stringify(value)} cannot be used. Use --person`,
    );
  });

  it("refuses what is missing and what it does not know", () => {
    expect(() => inviteOptions([])).toThrow("--person is missing");
    expect(() => inviteOptions(["--role", "reader"])).toThrow(/--role.*Use --person/u);
  });
});
