import type { PoolingCandidateOutput } from "@entente/contract";
import { describe, expect, it } from "vitest";
import { complementWords, sizeWords } from "./pooling-words.ts";

const said = (differsInModality: boolean, populations: PoolingCandidateOutput["complement"]["populations"]) =>
  complementWords({
    first: { modality: "images" } as PoolingCandidateOutput["first"],
    second: { modality: differsInModality ? "videos" : "images" } as PoolingCandidateOutput["second"],
    complement: { differsInModality, populations, respects: 0 },
  });

describe("what two holdings add to each other", () => {
  it("says whether the kinds of data differ, and whom only one covers", () => {
    expect(said(true, { onlyFirst: ["staff"], onlySecond: ["travelers"], shared: ["voters"] })).toEqual([
      "Different kinds of data: images and videos.",
      "Only one of them covers staff and travelers.",
    ]);
    expect(said(false, { onlyFirst: [], onlySecond: [], shared: ["voters"] })).toEqual([
      "The same kind of data: images.",
      "Both cover voters.",
    ]);
  });

  it("says that populations are not known rather than alike", () => {
    expect(said(false, null)[1]).toBe("Whom they cover is not known of both.");
  });
});

it("writes amounts with grouped digits", () => {
  expect(sizeWords({ amount: 18_270_000, unit: "images" })).toBe("18,270,000 images");
});
