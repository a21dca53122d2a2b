import type { EntenteOutputs } from "@entente/client";
import type { CountryCode } from "@entente/domain";
import type { CoalitionAddress } from "../question/question-address.ts";

type FrozenInputs = EntenteOutputs["coalition"]["proposal"]["inputs"];

/** The address at which the question of a proposal is asked of what stands today. */
export function frozenAddress({ coalition, members }: FrozenInputs): CoalitionAddress {
  const { choice, set, candidates, limits } = coalition;
  const references = set.holders.flatMap(({ country, isReference }): CountryCode[] =>
    isReference && candidates.includes(country) ? [country] : [],
  );
  return {
    question: {
      technology: choice.technology,
      bands: choice.bands,
      changes: choice.changes,
      references,
      mandatory: coalition.mandatory,
      excluded: coalition.excluded,
      incompatiblePairs: coalition.incompatiblePairs,
      unknownPairs: coalition.unknownPairs,
      sizeMaximum: coalition.sizeMaximum,
      nodeBudget: limits.nodeBudget,
    },
    members: members.toSorted(),
    pinned: [],
  };
}
