import type { RecommendationKey } from "@entente/domain";
import { describe, expect, it } from "vitest";
import { WHOLE_VIEW } from "../frame/alignment-view.ts";
import { JPN, LAW, LEAD, RULE, SAMPLE_ALIGNMENT, SEATS, USA } from "../testing/sample-alignment.ts";
import {
  type ClosingAddress,
  closingHref,
  PLAIN_CLOSING,
  readClosingAddress,
  withMove,
  withTaken,
} from "./closing-address.ts";

const read = (parameters: Parameters<typeof readClosingAddress>[0]) =>
  readClosingAddress(parameters, SAMPLE_ALIGNMENT);
const DATA_1 = "DATA-1" as RecommendationKey;
const PRIVACY = { holder: USA, issue: LAW, to: true } as const;

describe("what the page of moves reads from its address", () => {
  it("is every move by effect, and nothing supposed, when it says nothing", () => {
    expect(read({})).toEqual({ address: PLAIN_CLOSING, problems: [] });
    expect(closingHref(WHOLE_VIEW, PLAIN_CLOSING)).toBe("/alignment/closing");
  });

  it("is the same after it was written", () => {
    const address: ClosingAddress = {
      order: "step",
      mover: JPN,
      issue: RULE,
      moves: [
        PRIVACY,
        { holder: JPN, issue: RULE, to: "open" },
        { holder: USA, issue: LEAD, to: "state" },
        { holder: JPN, issue: SEATS, to: 4 },
      ],
      taken: [DATA_1],
    };
    const { searchParams } = new URL(closingHref(WHOLE_VIEW, address), "https://entente.example");
    expect(read(Object.fromEntries(searchParams))).toEqual({ address, problems: [] });
  });

  it.each([
    { mover: "ATLANTIS" },
    { issue: "weather" },
    { move: "USA" },
    { move: "ATL:privacy-law:yes" },
    { move: "USA:weather:yes" },
    { move: "USA:privacy-law:maybe" },
    { move: "USA:transfer-rule:closed" },
    { move: "USA:standards-lead:nobody" },
    { move: "USA:committee-lead:" },
    { move: "USA:committee-lead:many" },
    { take: "the law" },
  ])("names what cannot be used in %o, and leaves it out", (parameters) => {
    const { address, problems } = read(parameters);
    expect(problems).toHaveLength(1);
    expect(address).toEqual(PLAIN_CLOSING);
  });

  it("keeps the first of two moves of one stance", () => {
    const { address, problems } = read({ move: ["USA:privacy-law:yes", "USA:privacy-law:no"] });
    expect(address.moves).toEqual([PRIVACY]);
    expect(problems).toHaveLength(1);
  });
});

describe("supposing", () => {
  it("adds a move, takes it back, and lets another of the same stance take its place", () => {
    const supposed = withMove(PLAIN_CLOSING, PRIVACY);
    expect(supposed.moves).toEqual([PRIVACY]);
    expect(withMove(supposed, PRIVACY)).toEqual(PLAIN_CLOSING);
    expect(withMove(supposed, { ...PRIVACY, to: false }).moves).toEqual([{ ...PRIVACY, to: false }]);
  });

  it("adds a recommendation and takes it back", () => {
    const taken = withTaken(PLAIN_CLOSING, DATA_1);
    expect(taken.taken).toEqual([DATA_1]);
    expect(withTaken(taken, DATA_1)).toEqual(PLAIN_CLOSING);
  });
});
