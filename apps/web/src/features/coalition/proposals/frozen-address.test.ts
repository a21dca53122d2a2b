import type { CountryCode, TechnologyId } from "@entente/domain";
import { describe, expect, it } from "vitest";
import { coalitionHref } from "../question/question-address.ts";
import { SAMPLE_KNOWN } from "../testing/sample-known.ts";
import { frozenAddress } from "./frozen-address.ts";

const codes = (...texts: readonly string[]) => texts as readonly CountryCode[];

describe("the question of a proposal, asked of today", () => {
  it("keeps technology, rules and members, and names China only where it was a candidate", () => {
    const coalition = {
      set: {
        title: "Set",
        version: 1,
        union: { code: "EU" as CountryCode, members: [] },
        ...SAMPLE_KNOWN.set,
      },
      choice: { technology: "semiconductors" as TechnologyId, bands: [], requirements: [], changes: [] },
      candidates: codes("CHN", "JPN", "USA"),
      capabilities: [],
      alignments: [],
      mandatory: codes("JPN"),
      excluded: [],
      incompatiblePairs: [],
      unknownPairs: "allow" as const,
      sizeMaximum: 3,
      limits: { nodeBudget: 250_000, setsListedMaximum: 20 },
    };
    const surroundings = {} as Parameters<typeof frozenAddress>[0]["surroundings"];
    const href = (candidates: readonly CountryCode[]) =>
      coalitionHref(
        "",
        frozenAddress({
          coalition: { ...coalition, candidates },
          members: codes("USA", "JPN"),
          surroundings,
          statements: null,
          rivalries: null,
        }),
      );
    expect(href(coalition.candidates)).toBe(
      "?technology=semiconductors&must=JPN&seats=3&with=CHN&set=JPN-USA",
    );
    expect(href(codes("JPN", "USA"))).not.toContain("with=");
  });
});
