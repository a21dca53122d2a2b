import type { AlignmentBasis } from "@entente/contract";
import type { RecommendationKey } from "@entente/domain";
import { expect, it } from "vitest";
import { EU, LAW, USA } from "../testing/sample-alignment.ts";
import { type GainRow, gainRows } from "./gain-rows.ts";

const row = (key: string, gain: number | null): GainRow => ({
  key: key as RecommendationKey,
  title: `Title of ${key}`,
  gain,
  reason: gain === null ? "no-change-linked" : null,
});
const effect = (key: string, changes: number) =>
  ({
    effect: {
      recommendation: key,
      group: [EU, USA],
      groupReason: "Ours.",
      changes: Array.from({ length: changes }, () => ({
        holder: USA,
        issue: LAW,
        to: true,
        basis: "proposal",
        reason: "Ours.",
      })),
    },
  }) as unknown as AlignmentBasis["effects"][number];

it("puts the greatest gain first, then what is not known, and keeps apart what nothing is linked to", () => {
  const { linked, unlinked } = gainRows(
    [row("DATA-1", 0.01), row("DATA-2", 0.2), row("DATA-3", null), row("HOME-1", null), row("HOME-2", null)],
    [effect("DATA-1", 1), effect("DATA-2", 2), effect("DATA-3", 1), effect("HOME-1", 0), effect("GONE-1", 1)],
  );
  expect(linked.map(({ key }) => key)).toEqual(["DATA-2", "DATA-1", "DATA-3"]);
  expect(unlinked.map(({ key }) => key)).toEqual(["HOME-1", "HOME-2"]);
});
