import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { allSets, drafts } from "../testing/random-coalition.ts";
import { unattainableRequirements } from "./attainability.ts";
import { coalitionModel } from "./model.ts";

describe("unattainableRequirements", () => {
  it("names exactly what no set that keeps the rules covers", () => {
    fc.assert(
      fc.property(drafts({ candidates: 7, requirements: 4 }), (draft) => {
        const model = coalitionModel(draft);
        fc.pre(model.ok);
        const named = unattainableRequirements(model.value).map(({ requirement }) => requirement);
        const alone = draft.requirements.map(({ id }) => {
          const requirements = draft.requirements.map((one) => ({ ...one, weight: one.id === id ? 1 : 0 }));
          return { id, covers: allSets({ ...draft, requirements }).some(({ coverage }) => coverage > 0) };
        });
        expect(named).toEqual(alone.filter(({ covers }) => !covers).map(({ id }) => id));
      }),
      { numRuns: 300 },
    );
  });
});
