import type { CountryCode } from "@entente/domain";
import { describe, expect, it } from "vitest";
import { commentsTitle, countryNames, readersWords, recordWords, talkSentence } from "./comment-words.ts";

const GBR = "GBR" as CountryCode;
const JPN = "JPN" as CountryCode;
const nameOf = countryNames({ countries: [{ code: GBR, name: "United Kingdom" }] });
const internal = { sharedWith: [] } as never;
const shared = { sharedWith: [GBR] } as never;

describe("words of comments", () => {
  it("name a record by its key where it has one, and otherwise by its kind", () => {
    expect(recordWords({ kind: "commitment", key: "TTC3-1" })).toBe("TTC3-1");
    expect(recordWords({ kind: "table", key: "ttc" })).toBe("this forum");
  });

  it("name countries, and by their code where no name is known", () => {
    expect(readersWords({ sharedWith: [GBR, JPN] }, nameOf)).toBe("Shared with United Kingdom and JPN");
    expect(readersWords({ sharedWith: [] }, nameOf)).toBe("Internal");
  });

  it("head them with how many there are, where that is known", () => {
    expect([null, 0, 1204].map(commentsTitle)).toEqual(["Comments", "Comments (0)", "Comments (1,204)"]);
  });

  it.each([
    [[], 0, null, "Nobody has said anything yet."],
    [[], 0, GBR, "Nothing is shared with United Kingdom yet."],
    [[internal], 1, null, "1 comment, internal."],
    [[internal, internal], 2, null, "2 comments, all internal."],
    [[internal, shared], 2, null, "2 comments: 1 internal, 1 shared."],
    [[shared], 1, GBR, "1 comment shared with United Kingdom."],
    [[shared], 230, null, "230 comments: 0 internal, 1 shared. Shown are the last 1."],
  ] as const)("say how many there are and who reads them", (comments, total, country, expected) => {
    expect(talkSentence({ comments: [...comments], total, country }, nameOf)).toBe(expected);
  });
});
