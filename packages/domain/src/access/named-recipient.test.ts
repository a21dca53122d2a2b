import { describe, expect, it } from "vitest";
import { parseCountryCode, parsePersonId } from "../id.ts";
import { expectOk, expectRefusal } from "../testing/expect-result.ts";
import { DOC, NIST } from "../testing/record-builder.ts";
import { type NameableRecipient, recipientNamed } from "./named-recipient.ts";

const person = (id: string, name: string, more: Partial<NameableRecipient> = {}): NameableRecipient => ({
  id: expectOk(parsePersonId(id)),
  name,
  agency: NIST,
  country: null,
  employment: "federal",
  ...more,
});
const PEOPLE = [
  person("ada-two", "Ada Sample", { agency: DOC }),
  person("ada-one", "Ada Sample"),
  person("cora", "Cora Placeholder", { employment: "contractor" }),
  person("liam", "Liam Example", { country: expectOk(parseCountryCode("GBR")), employment: null }),
];

describe("recipientNamed", () => {
  it("finds a person by short name, and by name in whatever case and spacing", () => {
    const cora = { kind: "contractor", agency: NIST, person: "cora" };
    expect(expectOk(recipientNamed("cora", PEOPLE))).toEqual(cora);
    expect(expectOk(recipientNamed("  cora   PLACEHOLDER ", PEOPLE))).toEqual(cora);
  });

  it("puts everybody on the list as what they are: an employee, a contractor, an official abroad", () => {
    const kinds = ["ada-one", "cora", "liam"].map((id) => expectOk(recipientNamed(id, PEOPLE)).kind);
    expect(kinds).toEqual(["agency", "contractor", "partner"]);
  });

  it("refuses a name that nobody has, and one that several have, with their short names", () => {
    expect(expectRefusal(recipientNamed("Nobody Here", PEOPLE), "recipient-unknown").named).toBe(
      "Nobody Here",
    );
    expect(expectRefusal(recipientNamed("ada sample", PEOPLE), "recipient-ambiguous")).toEqual({
      code: "recipient-ambiguous",
      named: "ada sample",
      people: [
        { person: "ada-one", agency: NIST },
        { person: "ada-two", agency: DOC },
      ],
    });
  });

  it("takes a short name before a name", () => {
    const called = [...PEOPLE, person("other", "cora")];
    expect(expectOk(recipientNamed("cora", called)).person).toBe("cora");
  });
});
