import type { Instant } from "@entente/domain";
import { describe, expect, it } from "vitest";
import { meetingTime } from "./forum-words.ts";

const at = (text: string) => text as Instant;

describe("meetingTime", () => {
  it.each([
    ["2022-05-15T00:00:00.000Z", "2022-05-15T23:59:59.000Z", true, "15 May 2022"],
    ["2022-05-15T00:00:00.000Z", "2022-05-16T23:59:59.000Z", true, "15 May 2022 to 16 May 2022"],
    ["2027-01-20T01:00:00.000Z", "2027-01-20T03:00:00.000Z", false, "20 January 2027, 01:00 to 03:00 UTC"],
    [
      "2027-01-20T22:00:00.000Z",
      "2027-01-21T01:00:00.000Z",
      false,
      "20 January 2027, 22:00 UTC to 21 January 2027, 01:00 UTC",
    ],
  ])("from %s to %s", (startsAt, endsAt, isWholeDays, words) => {
    expect(meetingTime({ startsAt: at(startsAt), endsAt: at(endsAt), isWholeDays })).toBe(words);
  });
});
