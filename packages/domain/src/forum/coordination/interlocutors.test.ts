import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { countries, country } from "../../testing/forum-builder.ts";
import type { Contact } from "../contacts.ts";
import { shareOutConversations } from "./interlocutors.ts";

/** A contact of this strength between two countries. */
function contact(one: string, other: string, strength: number): Contact {
  const [first = "", second = ""] = [one, other].toSorted();
  const tables = Array.from({ length: strength }, (_table, index) => `table-${index}`);
  return { first: country(first), second: country(second), tables, meetings: [], strength };
}

const TARGETS = countries("BRA", "KEN", "THA");
const SPEAKERS = countries("JPN", "USA");

describe("shareOutConversations", () => {
  it("gives each country to whoever meets it most, as long as there is room", () => {
    const pairs = [
      contact("BRA", "USA", 3),
      contact("BRA", "JPN", 1),
      contact("KEN", "USA", 2),
      contact("KEN", "JPN", 1),
      contact("THA", "JPN", 4),
    ];
    const shared = shareOutConversations(TARGETS, SPEAKERS, { pairs }, 3);
    expect(shared.conversations).toEqual([
      { with: "BRA", by: "USA", contact: pairs[0], stronger: [] },
      { with: "KEN", by: "USA", contact: pairs[2], stronger: [] },
      { with: "THA", by: "JPN", contact: pairs[4], stronger: [] },
    ]);
    expect(shared.unassigned).toEqual([]);
  });

  it("hands over where that is stronger in all, and says who meets it more but has no room", () => {
    const pairs = [
      contact("BRA", "USA", 5),
      contact("BRA", "JPN", 4),
      contact("KEN", "USA", 5),
      contact("KEN", "JPN", 1),
    ];
    const { conversations } = shareOutConversations(countries("BRA", "KEN"), SPEAKERS, { pairs }, 1);
    expect(conversations.map((talk) => [talk.with, talk.by, talk.stronger])).toEqual([
      ["BRA", "JPN", [{ country: "USA", strength: 5 }]],
      ["KEN", "USA", []],
    ]);
  });

  it("names whom nobody meets, and whom nobody has room for", () => {
    const pairs = [contact("BRA", "USA", 2), contact("KEN", "USA", 3)];
    const { conversations, unassigned } = shareOutConversations(TARGETS, SPEAKERS, { pairs }, 1);
    expect(conversations.map((talk) => talk.with)).toEqual(["KEN"]);
    expect(unassigned).toEqual([
      { country: "BRA", reason: "nobody-free" },
      { country: "THA", reason: "no-contact" },
    ]);
  });

  it("shares nothing out among nobody", () => {
    expect(shareOutConversations(TARGETS, [], { pairs: [] }, 5).unassigned).toHaveLength(3);
    expect(shareOutConversations([], SPEAKERS, { pairs: [] }, 5)).toEqual({
      conversations: [],
      unassigned: [],
      maximum: 5,
    });
  });

  const codes = ["AAA", "BBB", "CCC", "DDD", "EEE"];
  const speakers = ["XXX", "YYY", "ZZZ"];
  const problems = fc.record({
    strengths: fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 15, maxLength: 15 }),
    maximum: fc.integer({ min: 1, max: 3 }),
  });
  const pairsOf = (strengths: readonly number[]) =>
    codes.flatMap((code, row) =>
      speakers.flatMap((speaker, column) => {
        const strength = strengths[row * speakers.length + column] ?? 0;
        return strength === 0 ? [] : [contact(code, speaker, strength)];
      }),
    );

  it("finds what trying every way of sharing out finds", () => {
    fc.assert(
      fc.property(problems, ({ strengths, maximum }) => {
        const best = (row: number, room: readonly number[]): number => {
          if (row === codes.length) return 0;
          const without = best(row + 1, room);
          const withOne = room.map((left, column) => {
            const strength = strengths[row * speakers.length + column] ?? 0;
            return left === 0 || strength === 0 ? 0 : strength + best(row + 1, room.with(column, left - 1));
          });
          return Math.max(without, ...withOne);
        };
        const pairs = pairsOf(strengths);
        const shared = shareOutConversations(countries(...codes), countries(...speakers), { pairs }, maximum);
        const total = shared.conversations.reduce((sum, talk) => sum + talk.contact.strength, 0);
        expect(total).toBe(
          best(
            0,
            speakers.map(() => maximum),
          ),
        );
      }),
      { numRuns: 300 },
    );
  });

  it("keeps to the maximum, and passes by a stronger contact only where there is no room", () => {
    fc.assert(
      fc.property(problems, ({ strengths, maximum }) => {
        const shared = shareOutConversations(
          countries(...codes),
          countries(...speakers),
          { pairs: pairsOf(strengths) },
          maximum,
        );
        const held = (speaker: string) => shared.conversations.filter(({ by }) => by === speaker).length;
        for (const speaker of speakers) expect(held(speaker)).toBeLessThanOrEqual(maximum);
        for (const { stronger } of shared.conversations) {
          for (const passedBy of stronger) expect(held(passedBy.country)).toBe(maximum);
        }
        expect(shared.conversations.length + shared.unassigned.length).toBe(codes.length);
      }),
      { numRuns: 300 },
    );
  });

  it("does not depend on the order of anything", () => {
    const shuffled = problems.chain(({ strengths, maximum }) =>
      fc.record({
        maximum: fc.constant(maximum),
        pairs: fc.constant(pairsOf(strengths)),
        mixed: fc.shuffledSubarray(pairsOf(strengths), { minLength: pairsOf(strengths).length }),
        order: fc.shuffledSubarray(codes, { minLength: codes.length }),
      }),
    );
    fc.assert(
      fc.property(shuffled, ({ maximum, pairs, mixed, order }) => {
        expect(
          shareOutConversations(
            countries(...order),
            countries(...speakers.toReversed()),
            { pairs: mixed },
            maximum,
          ),
        ).toEqual(shareOutConversations(countries(...codes), countries(...speakers), { pairs }, maximum));
      }),
    );
  });
});
