import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { allSets, drafts } from "../testing/random-coalition.ts";
import { essentialMembers } from "./essential.ts";
import { coalitionModel } from "./model.ts";

describe("essentialMembers", () => {
  it("are exactly those without whom no set covers as much", () => {
    fc.assert(
      fc.property(drafts({ candidates: 7, requirements: 5 }), (draft) => {
        const model = coalitionModel(draft);
        fc.pre(model.ok);
        const mostOf = (one: typeof draft) => Math.max(...allSets(one).map(({ coverage }) => coverage));
        const without = (name: string) => ({
          ...draft,
          mandatory: (draft.mandatory ?? []).filter((other) => other !== name),
          excluded: [...(draft.excluded ?? []), name],
        });
        const most = mostOf(draft);
        const { essential, undecided } = essentialMembers(model.value);
        expect(undecided).toEqual([]);
        expect(essential.map(({ member }) => member)).toEqual(
          draft.candidates.filter((name) => mostOf(without(name)) < most - 1e-9),
        );
      }),
      { numRuns: 300 },
    );
  });
});
