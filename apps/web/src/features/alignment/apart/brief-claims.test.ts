import type { CountryCode, IssueId, StanceValue } from "@entente/domain";
import { describe, expect, it } from "vitest";
import { EU, GBR, JPN, sampleBasis, sampleStance, USA } from "../testing/sample-alignment.ts";
import { type ClaimEvidence, claimChecks } from "./brief-claims.ts";

type Said = readonly [CountryCode, string, StanceValue];

function evidence(said: readonly Said[], distance: number | null = 0.5): ClaimEvidence {
  const stances = said.map(([holder, issue, value], index) =>
    sampleStance({
      holder,
      issue: issue as IssueId,
      value,
      sequence: index + 1,
      source: { basis: index === 0 ? "brief" : "public-record" },
    }),
  );
  const basis = sampleBasis(stances);
  const cells = stances.map(({ holder, issue, stance }) => {
    const values = new Set(
      stances.filter((one) => one.holder === holder && one.issue === issue).map((one) => one.stance.value),
    );
    return {
      holder,
      issue,
      state: values.size === 1 ? ("known" as const) : ("contested" as const),
      value: values.size === 1 ? stance.value : null,
      stances: [],
      seen: 1,
    };
  });
  const pair = { first: EU, second: USA, coverage: 1, isThin: false };
  const pairs =
    distance === null
      ? [{ ...pair, distance, alignment: null, reason: "no-shared-issue" as const }]
      : [{ ...pair, distance, alignment: 1 - distance, reason: null }];
  const group = {
    comparedPairs: 1,
    pairs: 1,
    uncomparable: [],
    mean: 0.3,
    reason: null,
    weakest: { distance: 0.5, pairs: [] },
  };
  return { basis: { ...basis, cells }, whole: { pairs, group } };
}

const checkOf = (id: string, ...asked: Parameters<typeof evidence>) =>
  claimChecks(evidence(...asked)).find(({ claim }) => claim.id === id);

describe("the brief's claims held against the answers", () => {
  it("agree where the United States and the EU answer differently on privacy, and differ where they answer alike", () => {
    const apart: readonly Said[] = [
      [USA, "privacy-law", false],
      [EU, "privacy-law", true],
      [USA, "privacy-right", false],
      [EU, "privacy-right", true],
    ];
    expect(checkOf("privacy", apart)).toMatchObject({ verdict: "agrees", stances: 4, fromBrief: 1 });
    expect(checkOf("federal-law", apart)).toMatchObject({ verdict: "agrees" });
    const alike = apart.map(([holder, issue]): Said => [holder, issue, true]);
    expect(checkOf("privacy", alike)).toMatchObject({ verdict: "differs" });
    expect(checkOf("federal-law", alike)).toMatchObject({ verdict: "differs" });
  });

  it("agree in part where some answers depart or are contested, and name which", () => {
    const check = checkOf("standards-lead", [
      [USA, "standards-lead", "industry"],
      [EU, "standards-lead", "state"],
      [GBR, "standards-lead", "industry"],
      [JPN, "standards-lead", "industry"],
      [JPN, "standards-lead", "state"],
    ]);
    expect(check?.verdict).toBe("agrees-in-part");
    expect(check?.answers.map(({ holder, fit }) => [holder, fit])).toEqual([
      [EU, "fits"],
      [GBR, "departs"],
      [JPN, "contested"],
      [USA, "fits"],
    ]);
  });

  it("take several as three, whatever others answer", () => {
    const three: readonly Said[] = [
      [EU, "localization", "some-data"],
      [GBR, "localization", "broad"],
      [JPN, "localization", "some-data"],
    ];
    expect(checkOf("localization", three)).toMatchObject({ verdict: "agrees" });
    expect(checkOf("localization", three.slice(0, 2))).toMatchObject({ verdict: "agrees-in-part" });
    expect(checkOf("localization", [[EU, "localization", "not-required"]])).toMatchObject({
      verdict: "differs",
    });
  });

  it("set the distance of a pair against the mean of all", () => {
    expect(checkOf("europe", [], 0.5)).toMatchObject({
      verdict: "agrees",
      distances: { pair: 0.5, mean: 0.3 },
    });
    expect(checkOf("europe", [], 0.2)).toMatchObject({ verdict: "differs" });
    expect(checkOf("europe", [], null)).toMatchObject({ verdict: "unknown", distances: null });
  });

  it("cannot be told of two countries where only one has answered", () => {
    expect(checkOf("privacy", [[USA, "privacy-law", false]])).toMatchObject({ verdict: "unknown" });
  });

  it("cannot be told where nothing is known", () => {
    const verdicts = claimChecks(evidence([], null)).map(({ verdict }) => verdict);
    expect(new Set(verdicts)).toEqual(new Set(["unknown"]));
  });
});
