import { recommendationKey } from "@entente/contract";
import { expect, it } from "vitest";
import { SEEN_FIELD, seenIn, seenText, withVersion } from "./seen.ts";

it("carries keys and versions through a form", () => {
  const data = new FormData();
  data.append(SEEN_FIELD, seenText("CHIP-1", 3));
  data.append(SEEN_FIELD, seenText("DATA-1", 12));
  expect(seenIn(data)).toEqual([
    { recommendation: "CHIP-1", version: 3 },
    { recommendation: "DATA-1", version: 12 },
  ]);
});

it("gives what cannot be read to the contract, which refuses it", () => {
  const data = new FormData();
  data.append(SEEN_FIELD, "nonsense");
  data.append(SEEN_FIELD, "CHIP-1@x");
  expect(seenIn(data)).toEqual([
    { recommendation: "nonsense", version: 0 },
    { recommendation: "CHIP-1", version: Number.NaN },
  ]);
});

it("replaces the version of one record and of no other", () => {
  const key = recommendationKey.parse("CHIP-1");
  expect(withVersion(["CHIP-1@3", "CHIP-10@3"], key, 4)).toEqual(["CHIP-1@4", "CHIP-10@3"]);
});
