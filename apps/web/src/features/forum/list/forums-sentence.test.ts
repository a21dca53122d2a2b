import type { Instant } from "@entente/domain";
import { describe, expect, it } from "vitest";
import { sentenceText } from "../../../lib/sentence-part.ts";
import type { TableLine } from "../frame/outputs.ts";
import { forumsSentence } from "./forums-sentence.ts";

const line = (id: string, changes: Partial<TableLine> = {}) =>
  ({ id, isLive: true, members: ["JPN"], next: null, ...changes }) as TableLine;
const next = (day: string, changes: Partial<NonNullable<TableLine["next"]>> = {}) =>
  ({
    id: day,
    tableName: "The Quad",
    startsAt: `${day}T00:00:00.000Z` as Instant,
    endsAt: `${day}T23:59:59.000Z` as Instant,
    isWholeDays: true,
    basis: "public-record",
    ...changes,
  }) as NonNullable<TableLine["next"]>;

describe("forumsSentence", () => {
  it("counts live forums and working groups, and names the meeting that comes first", () => {
    const tables = [
      line("quad", { next: next("2027-03-01") }),
      line("quad/chips", { next: next("2027-01-20") }),
      line("ieee", { members: null }),
      line("gone", { isLive: false }),
    ];
    expect(sentenceText(forumsSentence({ tables }))).toBe(
      "2 forums and 1 working group are on record; of 1 forum the members are not countries or not listed. Next: The Quad, 20 January 2027.",
    );
  });

  it("says of a meeting that the register proposes that it is nobody's plan", () => {
    const tables = [line("quad", { next: next("2027-01-20", { basis: "proposal" }) })];
    expect(sentenceText(forumsSentence({ tables }))).toBe(
      "1 forum and 0 working groups are on record. Next: The Quad, 20 January 2027, which is our proposal and nobody’s plan yet.",
    );
  });

  it("says that nothing is ahead", () => {
    expect(sentenceText(forumsSentence({ tables: [line("quad")] }))).toBe(
      "1 forum and 0 working groups are on record. No meeting is ahead.",
    );
  });
});
