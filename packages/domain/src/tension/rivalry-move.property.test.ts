import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { expectOk } from "../testing/expect-result.ts";
import { day } from "../testing/record-builder.ts";
import { CHIPS, country, TELECOM } from "../testing/requirement-builder.ts";
import { RIVALRY_KINDS, rivalryCosts, type StatedRivalry } from "./rivalry.ts";
import { isAmong, rivalryMoves } from "./rivalry-move.ts";

const COUNTRIES = ["JPN", "KOR", "NLD", "USA"].map(country);
const members = fc.subarray(COUNTRIES, { minLength: 2 });
const ratings = fc.array(
  fc.record({
    kind: fc.constantFrom(...RIVALRY_KINDS),
    between: fc
      .subarray(COUNTRIES, { minLength: 2, maxLength: 2 })
      .map(([one, other]) => [one, other] as StatedRivalry["between"]),
    technology: fc.constantFrom(null, CHIPS, TELECOM),
    level: fc.integer({ min: 0, max: 4 }),
    reason: fc.constant("Rated."),
    source: fc.constantFrom("2026-03-01", "2026-04-01").map((dated) => ({
      title: "A paper",
      locator: "page 4",
      dated: day(dated),
      basis: "reported" as const,
    })),
  }),
  { maxLength: 12 },
);
const costsOf = (among: readonly (typeof COUNTRIES)[number][], stated: readonly StatedRivalry[]) =>
  expectOk(rivalryCosts(among, [CHIPS], stated));

describe("ratings of rivalry that are kept", () => {
  it("give the same costs without those that say nothing of the members", () => {
    fc.assert(
      fc.property(members, ratings, (among, stated) => {
        const kept = stated.filter((rivalry) => isAmong(rivalry, among, [CHIPS]));
        expect(costsOf(among, kept)).toEqual(costsOf(among, stated));
      }),
    );
  });

  it("move nowhere while they stay, and back as far as they moved", () => {
    fc.assert(
      fc.property(members, ratings, ratings, (among, kept, today) => {
        const [before, after] = [costsOf(among, kept), costsOf(among, today)];
        expect(rivalryMoves(before, before)).toEqual([]);
        const back = rivalryMoves(after, before).map((move) => ({
          ...move,
          kept: move.today,
          today: move.kept,
        }));
        expect(back).toEqual(rivalryMoves(before, after));
      }),
    );
  });
});
