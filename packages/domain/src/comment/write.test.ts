import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { aroundOf, draftOf, GBR, JPN, officeNamed, personNamed } from "../testing/comment-builder.ts";
import { expectOk, expectRefusal } from "../testing/expect-result.ts";
import { country } from "../testing/marking-builder.ts";
import { shareableBy, writeComment } from "./write.ts";

const FRA = country("FRA");

describe("writeComment", () => {
  it("keeps an internal comment as written, without the space around it", () => {
    const { comment, subject, at, by } = draftOf();
    expect(expectOk(writeComment(draftOf({ text: "  Which plants?\n" }), aroundOf()))).toEqual({
      kind: "written",
      comment,
      subject,
      sharedWith: [],
      country: null,
      text: "Which plants?",
      mentions: [],
      at,
      by,
    });
  });

  it("keeps countries in order and each once, and everybody mentioned once", () => {
    const written = expectOk(
      writeComment(
        draftOf({ sharedWith: [JPN, GBR, JPN] }),
        aroundOf({ addressees: [officeNamed("NIST"), officeNamed("NIST")] }),
      ),
    );
    expect(written.sharedWith).toEqual([GBR, JPN]);
    expect(written.mentions).toEqual([{ kind: "office", office: "NIST" }]);
  });

  it("takes markup as text", () => {
    const text = "<script>alert(1)</script> & [link](javascript:alert(1))";
    expect(expectOk(writeComment(draftOf({ text }), aroundOf())).text).toBe(text);
  });

  it("refuses nothing but blanks", () => {
    expect(
      expectRefusal(writeComment(draftOf({ text: " \n\u200B" }), aroundOf()), "writing-missing"),
    ).toEqual({
      code: "writing-missing",
      field: "comment",
    });
  });

  it("refuses a country to which the record is not released, and says to which it is", () => {
    const refused = writeComment(draftOf({ sharedWith: [GBR, FRA] }), aroundOf());
    expect(expectRefusal(refused, "country-not-released")).toEqual({
      code: "country-not-released",
      country: FRA,
      allowed: [GBR, JPN],
    });
  });

  it("refuses an official of a country who leaves it out, and who would share with another", () => {
    const abroad = aroundOf({ country: GBR });
    expect(expectRefusal(writeComment(draftOf(), abroad), "own-country-missing").country).toBe(GBR);
    const refused = writeComment(draftOf({ sharedWith: [GBR, JPN] }), abroad);
    expect(expectRefusal(refused, "country-not-released")).toMatchObject({ country: JPN, allowed: [GBR] });
    expect(expectOk(writeComment(draftOf({ sharedWith: [GBR] }), abroad)).country).toBe(GBR);
  });

  it("refuses a mention of somebody with whom it is not shared", () => {
    const around = aroundOf({ addressees: [personNamed("liam", { country: GBR })] });
    expectRefusal(writeComment(draftOf(), around), "mention-out-of-sight");
    expectOk(writeComment(draftOf({ sharedWith: [GBR] }), around));
  });

  it("never shares with a country that does not receive the record, whoever writes", () => {
    const countries = fc.subarray([GBR, JPN, FRA]);
    fc.assert(
      fc.property(countries, countries, fc.constantFrom(null, GBR, FRA), (sharedWith, receiving, from) => {
        const written = writeComment(draftOf({ sharedWith }), aroundOf({ receiving, country: from }));
        if (!written.ok) return;
        expect(written.value.sharedWith.filter((named) => !receiving.includes(named))).toEqual([]);
        expect(from === null ? [] : written.value.sharedWith).toEqual(from === null ? [] : [from]);
      }),
    );
  });
});

describe("shareableBy", () => {
  it("names every receiving country at home, and abroad at most the own one", () => {
    const receiving = [GBR, JPN];
    expect(shareableBy({ country: null, receiving })).toEqual([GBR, JPN]);
    expect(shareableBy({ country: GBR, receiving })).toEqual([GBR]);
    expect(shareableBy({ country: FRA, receiving })).toEqual([]);
  });
});
