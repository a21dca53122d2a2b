import type { CriterionId } from "@entente/domain";
import { describe, expect, it } from "vitest";
import { FOUNDATION, NEED, SAMPLE_MODEL } from "../testing/sample-model.ts";
import { AI } from "../testing/sample-standing.ts";
import { type Ratable, ratePlaceHref, readRatePlace } from "./rate-address.ts";

const EFFECT = { ...SAMPLE_MODEL.criteria[0], id: "effect" as CriterionId };
const RATABLE: Ratable = {
  model: {
    criteria: SAMPLE_MODEL.criteria,
    triageCriteria: [EFFECT as Ratable["model"]["triageCriteria"][number]],
  },
  technologies: [{ id: AI }],
};
const read = (parameters: Parameters<typeof readRatePlace>[0]) => readRatePlace(parameters, RATABLE);

describe("the place that an address asks to rate", () => {
  it("is a technology on a criterion, in a band or for the whole chain", () => {
    expect(read({ technology: "ai", criterion: FOUNDATION, band: "research" })).toEqual({
      place: { subject: { kind: "technology", technology: AI, band: "research" }, criterion: FOUNDATION },
      problems: [],
    });
    expect(
      read({ technology: "ai", criterion: FOUNDATION, band: "whole-chain" }).place?.subject,
    ).toMatchObject({
      band: null,
    });
  });

  it("is a recommendation on a criterion of triage, however its key is typed", () => {
    expect(read({ recommendation: "chip-1", criterion: "effect" }).place).toEqual({
      subject: { kind: "recommendation", recommendation: "CHIP-1" },
      criterion: "effect",
    });
  });

  it("leaves out a band where one rating holds for the whole chain, and says so", () => {
    const { place, problems } = read({ technology: "ai", criterion: NEED, band: "research" });
    expect(place?.subject).toMatchObject({ band: null });
    expect(problems).toHaveLength(1);
  });

  it.each([
    [{}, 0],
    [{ technology: "ai" }, 0],
    [{ technology: "steam", criterion: FOUNDATION }, 1],
    [{ technology: "ai", criterion: "charm", band: "later" }, 2],
    [{ recommendation: "no key", criterion: "charm" }, 2],
  ])("is absent for %o, with a sentence for each thing that is wrong", (parameters, count) => {
    const { place, problems } = read(parameters);
    expect(place).toBeNull();
    expect(problems).toHaveLength(count);
  });

  it("survives being written and read again", () => {
    for (const parameters of [
      { technology: "ai", criterion: FOUNDATION, band: "deployment" },
      { technology: "ai", criterion: NEED },
      { recommendation: "CHIP-1", criterion: "effect" },
    ]) {
      const { place } = read(parameters);
      const { searchParams } = new URL(
        place === null ? "" : ratePlaceHref(place, 2),
        "https://entente.example",
      );
      expect(read(Object.fromEntries(searchParams)).place).toEqual(place);
      expect(searchParams.get("saved")).toBe("2");
    }
  });
});
