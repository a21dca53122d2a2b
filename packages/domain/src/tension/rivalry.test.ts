import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseTechnologyId } from "../id.ts";
import { expectOk, expectRefusal } from "../testing/expect-result.ts";
import { countries, country } from "../testing/forum-builder.ts";
import { day } from "../testing/record-builder.ts";
import { checkRivalry, RIVALRY_KINDS, rivalryCosts, type StatedRivalry } from "./rivalry.ts";

const technology = (text: string) => expectOk(parseTechnologyId(text));
const CHIPS = technology("semiconductors");
const TELECOM = technology("telecommunications");

const rivalry = (
  one: string,
  other: string,
  level: number,
  changes: Partial<StatedRivalry> & { dated?: string } = {},
): StatedRivalry => {
  const { dated = "2021-10-31", ...rest } = changes;
  return {
    kind: "commercial-rivalry",
    between: [country(one), country(other)],
    technology: CHIPS,
    level,
    reason: "Their firms sell the same memory chips.",
    source: { title: "Market report", locator: "p. 4", dated: day(dated), basis: "public-record" },
    ...rest,
  };
};
const MEMBERS = countries("USA", "KOR", "JPN", "USA");
const costs = (stated: readonly StatedRivalry[], technologies = [CHIPS]) => {
  const [rival, redundant] = expectOk(rivalryCosts(MEMBERS, technologies, stated));
  if (rival === undefined || redundant === undefined) throw new Error("there are two kinds");
  return { rival, redundant };
};

describe("checkRivalry", () => {
  it.each([0, 1, 4])("keeps the level %i", (level) => {
    expect(checkRivalry(rivalry("JPN", "KOR", level)).ok).toBe(true);
  });

  it.each<[string, StatedRivalry, object]>([
    ["of a country with itself", rivalry("JPN", "JPN", 1), { code: "rivalry-with-itself", country: "JPN" }],
    [
      "beyond the scale",
      rivalry("JPN", "KOR", 5),
      { code: "rivalry-level-invalid", between: ["JPN", "KOR"], level: 5, maximum: 4 },
    ],
    [
      "below the scale",
      rivalry("JPN", "KOR", -1),
      { code: "rivalry-level-invalid", between: ["JPN", "KOR"], level: -1, maximum: 4 },
    ],
    [
      "between two levels",
      rivalry("JPN", "KOR", 1.5),
      { code: "rivalry-level-invalid", between: ["JPN", "KOR"], level: 1.5, maximum: 4 },
    ],
    [
      "without a reason",
      rivalry("JPN", "KOR", 1, { reason: "" }),
      { code: "rivalry-reason-missing", between: ["JPN", "KOR"] },
    ],
    [
      "without a source",
      rivalry("JPN", "KOR", 1, {
        source: { title: " ", locator: "", dated: day("2021-10-31"), basis: "brief" },
      }),
      { code: "rivalry-source-missing", between: ["JPN", "KOR"] },
    ],
  ])("refuses one %s", (_name, stated, refusal) => {
    expect(checkRivalry(stated)).toEqual({ ok: false, error: refusal });
    expect(rivalryCosts(MEMBERS, [CHIPS], [stated]).ok).toBe(false);
  });
});

describe("rivalryCosts", () => {
  it("adds up what is stated and leaves open what is not", () => {
    const stated = [rivalry("KOR", "JPN", 3), rivalry("USA", "KOR", 0)];
    const { rival, redundant } = costs(stated);
    expect(rival.pairs.map(({ first, second, low, high }) => [first, second, low, high])).toEqual([
      ["JPN", "KOR", 3, 3],
      ["JPN", "USA", 0, 4],
      ["KOR", "USA", 0, 0],
    ]);
    expect(rival).toMatchObject({ kind: "commercial-rivalry", statedPairs: 2, low: 3, high: 7 });
    expect(rival.worst).toEqual({ level: 3, pairs: [rival.pairs[0]] });
    expect(redundant).toMatchObject({ statedPairs: 0, low: 0, high: 12, worst: null });
  });

  it("has no worst pair where all that is stated is that there is none", () => {
    expect(costs([rivalry("KOR", "JPN", 0)]).rival.worst).toBeNull();
  });

  it("takes the latest source, and a range where those of one day disagree", () => {
    const stated = [
      rivalry("JPN", "KOR", 4, { dated: "2019-01-01" }),
      rivalry("KOR", "JPN", 1),
      rivalry("JPN", "KOR", 3),
    ];
    const [pair] = costs(stated).rival.pairs;
    expect([pair?.low, pair?.high, pair?.statements.length]).toEqual([1, 3, 2]);
  });

  it("takes the worst of the technologies, with what holds whatever the technology", () => {
    const stated = [
      rivalry("JPN", "KOR", 1),
      rivalry("JPN", "KOR", 4, { technology: TELECOM, dated: "2018-01-01" }),
      rivalry("JPN", "KOR", 2, { technology: null, dated: "2015-01-01" }),
    ];
    expect(costs(stated).rival.pairs[0]).toMatchObject({ low: 2, high: 2 });
    expect(costs(stated, [CHIPS, TELECOM]).rival.pairs[0]).toMatchObject({ low: 4, high: 4 });
  });

  it("keeps the two kinds apart, and countries outside", () => {
    const stated = [rivalry("JPN", "KOR", 2, { kind: "redundant-capacity" }), rivalry("JPN", "CHN", 4)];
    const { rival, redundant } = costs(stated);
    expect([rival.statedPairs, redundant.low]).toEqual([0, 2]);
    expect(expectOk(rivalryCosts([], [CHIPS], stated)).map(({ kind, pairs }) => [kind, pairs])).toEqual(
      RIVALRY_KINDS.map((kind) => [kind, []]),
    );
  });

  it("never becomes surer than its statements, nor less sure when one is added on a later day", () => {
    const levels = fc.array(
      fc.record({
        pair: fc.constantFrom(["JPN", "KOR"], ["JPN", "USA"], ["KOR", "USA"]),
        level: fc.integer({ min: 0, max: 4 }),
        dated: fc.constantFrom("2020-01-01", "2021-01-01"),
      }),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(levels, (list) => {
        const stated = list.map(({ pair, level, dated }) =>
          rivalry(pair[0] ?? "", pair[1] ?? "", level, { dated }),
        );
        const before = costs(stated).rival;
        expect(before.low).toBeLessThanOrEqual(before.high);
        expect(before.high).toBeLessThanOrEqual(4 * before.pairs.length);
        const after = costs([...stated, rivalry("JPN", "KOR", 2, { dated: "2022-01-01" })]).rival;
        expect(after.high - after.low).toBeLessThanOrEqual(before.high - before.low);
        expect(after.statedPairs).toBeGreaterThanOrEqual(before.statedPairs);
      }),
    );
  });

  it("refuses what cannot be written down", () => {
    expectRefusal(rivalryCosts(MEMBERS, [CHIPS], [rivalry("JPN", "KOR", 9)]), "rivalry-level-invalid");
  });
});
