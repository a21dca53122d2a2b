import type { AgencyId, CriterionId, SwingPoints } from "@entente/domain";
import { describe, expect, it } from "vitest";
import { CAPACITY_DEFAULT, type PushAddress, pushHref, readPushAddress } from "./push-address.ts";

const LEVERAGE = "leverage" as CriterionId;
const EFFECT = "effect" as CriterionId;
const CRITERIA = [
  { id: LEVERAGE, name: "Leverage" },
  { id: EFFECT, name: "Effect" },
];
const EQUAL = { kind: "equal" } as const;

function parametersOf(href: string): Record<string, string> {
  return Object.fromEntries(new URL(href, "http://entente.test").searchParams);
}

describe("the address of what to push next", () => {
  it("asks for the usual room and for all alike when it says nothing", () => {
    expect(readPushAddress({}, CRITERIA)).toEqual({
      address: { capacity: CAPACITY_DEFAULT, points: null },
      problems: [],
    });
  });

  it("is read back as it was written", () => {
    const address: PushAddress = {
      capacity: 12,
      points: { [LEVERAGE]: 37.5, [EFFECT]: 100 } as SwingPoints,
    };
    expect(readPushAddress(parametersOf(pushHref(EQUAL, address)), CRITERIA)).toEqual({
      address,
      problems: [],
    });
  });

  it("keeps whose weights rank the technologies", () => {
    const weighting = { kind: "agency", agency: "STATE" as AgencyId } as const;
    expect(pushHref(weighting, { capacity: 3, points: null })).toBe(
      "/priorities/next?weights=STATE&capacity=3",
    );
  });

  it("leaves out what is as usual", () => {
    expect(pushHref(EQUAL, { capacity: 6, points: null }, { capacity: CAPACITY_DEFAULT })).toBe(
      "/priorities/next",
    );
    const points = { [LEVERAGE]: 100, [EFFECT]: 0 } as SwingPoints;
    expect(pushHref(EQUAL, { capacity: CAPACITY_DEFAULT, points })).toBe("/priorities/next?push-effect=0");
  });

  it("takes points of 100 each for all alike", () => {
    const read = readPushAddress({ "push-leverage": "100", "push-effect": "100" }, CRITERIA);
    expect(read).toMatchObject({ address: { points: null }, problems: [] });
  });

  it.each(["-1", "61", "2.5", "five"])(
    "names a room of %s as unusable and shows the usual one",
    (capacity) => {
      const { address, problems } = readPushAddress({ capacity }, CRITERIA);
      expect(address.capacity).toBe(CAPACITY_DEFAULT);
      expect(problems).toHaveLength(1);
    },
  );

  it("names points that cannot be used and counts that criterion in full", () => {
    const { address, problems } = readPushAddress({ "push-leverage": "900", "push-effect": "20" }, CRITERIA);
    expect(address.points).toEqual({ leverage: 100, effect: 20 });
    expect(problems).toEqual(["Leverage takes from 0 to 100 points. Shown with all of them."]);
  });

  it("counts all alike and says so when everything has 0 points", () => {
    const { address, problems } = readPushAddress({ "push-leverage": "0", "push-effect": "0" }, CRITERIA);
    expect(address.points).toBeNull();
    expect(problems).toHaveLength(1);
  });
});
