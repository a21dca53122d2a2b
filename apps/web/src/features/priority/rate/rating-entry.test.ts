import { rateInput } from "@entente/contract";
import { describe, expect, it } from "vitest";
import { passageChoice } from "../../../lib/passage-choice.ts";
import { ratingIn } from "./rating-entry.ts";

const TYPED = {
  "value.kind": "interval",
  "value.low": "2",
  "value.high": " 3.5 ",
  "value.value": "9",
  confidence: "medium",
  basis: "brief",
  passage: passageChoice({ source: "csis-t12-2021", section: "Setting priorities / Data", paragraph: 3 }),
  "source.title": "Toward a T12",
  "source.publisher": "CSIS",
  "source.year": "2021",
  "source.license": "©",
  "source.locator": "p. 3",
  "source.caveat": "",
  ratedOn: "",
  reason: "Because.",
};

function entered(changes: Readonly<Record<string, string>> = {}) {
  const data = new FormData();
  for (const [name, value] of Object.entries({ ...TYPED, ...changes })) data.set(name, value);
  return ratingIn(data);
}
const parsed = (changes: Readonly<Record<string, string>> = {}) =>
  rateInput.safeParse({
    subject: { kind: "technology", technology: "ai", band: null },
    criterion: "foundation",
    seen: 0,
    ...entered(changes),
  });

describe("a rating as typed", () => {
  it("takes the numbers of its kind alone, and is what the contract asks for", () => {
    expect(entered().value).toEqual({ kind: "interval", low: 2, high: 3.5 });
    expect(parsed().success).toBe(true);
  });

  it("names a passage only when it rests on the brief", () => {
    expect(entered().passage).toEqual({
      source: "csis-t12-2021",
      section: "Setting priorities / Data",
      paragraph: 3,
    });
    expect(entered({ basis: "public-record" }).passage).toBeNull();
    expect(entered({ passage: "" }).passage).toBeNull();
  });

  it.each([
    [{ "value.low": "two" }, "value.low"],
    [{ "value.high": "" }, "value.high"],
    [{ "value.kind": "" }, "value.kind"],
    [{ "source.title": " " }, "source.title"],
    [{ "source.year": "MMXXI" }, "source.year"],
    [{ basis: "proposal" }, "basis"],
    [{ confidence: "" }, "confidence"],
    [{ reason: "" }, "reason"],
  ])("is refused at the field that is wrong: %o", (changes, field) => {
    const answer = parsed(changes);
    expect(answer.error?.issues.map(({ path }) => path.join("."))).toEqual([field]);
  });
});
