import { describe, expect, it } from "vitest";
import { parsePersonId } from "../id.ts";
import { NIST_OFFICE } from "../testing/clearance-builder.ts";
import { expectOk } from "../testing/expect-result.ts";
import { day, noonOf } from "../testing/record-builder.ts";
import { type Digest, newsItem } from "./digest.ts";
import { releasedDigest } from "./released-digest.ts";

const ANN = expectOk(parsePersonId("ann"));
const news = (about: string | null) =>
  newsItem({
    key: `news:${about}`,
    kind: "mentioned",
    about,
    at: noonOf("2026-05-10"),
    to: ANN,
    because: "mentioned",
    suspense: null,
  });
const DIGEST: Digest = {
  key: "digest:ann",
  person: ANN,
  day: day("2026-05-11"),
  owed: [
    {
      owed: {
        key: "tasking:1:NIST",
        kind: "tasking",
        about: "CHIP-1",
        office: NIST_OFFICE,
        raisedOn: day("2026-05-04"),
        suspense: day("2026-05-14"),
        isAnswered: false,
        contacts: [],
      },
      phase: "new",
      days: 3,
      why: { person: ANN, step: "main-contact", seat: null, daysMissed: 0, isStandingIn: false },
      stops: ["answer"],
    },
  ],
  news: [news("STD-1"), news(null)],
};

describe("releasedDigest", () => {
  it("leaves out what is owed and what happened on a record that is withheld by now", () => {
    const left = releasedDigest(DIGEST, (about) => about !== "CHIP-1");
    expect(left).toEqual({ ...DIGEST, owed: [] });
    expect(releasedDigest(DIGEST, (about) => about !== "STD-1")).toEqual({ ...DIGEST, news: [news(null)] });
  });

  it("is the whole digest while nothing is withheld, and none when nothing is left", () => {
    expect(releasedDigest(DIGEST, () => true)).toEqual(DIGEST);
    expect(releasedDigest(DIGEST, () => false)).toBeNull();
  });
});
