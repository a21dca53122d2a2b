import { describe, expect, it } from "vitest";
import { expectOk } from "../testing/expect-result.ts";
import { country } from "../testing/forum-builder.ts";
import { holding, holdingId } from "../testing/holding-builder.ts";
import { day } from "../testing/record-builder.ts";
import { checkHolding, checkRecordedHolding, type DataHolding } from "./holding.ts";

describe("checkHolding", () => {
  it("keeps a holding of which little is known", () => {
    const bare = holding(1, "USA", { size: null, sensitivity: null, legalBasis: null });
    expect(expectOk(checkHolding(bare))).toBe(bare);
    expect(checkHolding(holding(1, "USA", { populations: ["travelers", "staff"] })).ok).toBe(true);
  });

  const missing = (field: string) => ({ code: "holding-field-missing", holding: holdingId(1), field });
  it.each<[string, Partial<DataHolding>, object]>([
    ["without a title", { title: " " }, missing("title")],
    ["of nobody", { holder: { country: country("USA"), body: "", agency: null } }, missing("body")],
    ["about nothing", { domain: "" }, missing("domain")],
    ["of no kind", { modality: "" }, missing("modality")],
    ["in no unit", { size: { amount: 5, unit: " " } }, missing("unit")],
    ["that nothing describes", { source: { ...holding(1, "USA").source, title: "" } }, missing("source")],
    [
      "of nothing",
      { size: { amount: 0, unit: "images" } },
      { code: "holding-size-invalid", holding: holdingId(1), amount: 0 },
    ],
    [
      "without end",
      { size: { amount: Number.POSITIVE_INFINITY, unit: "images" } },
      { code: "holding-size-invalid", holding: holdingId(1), amount: Number.POSITIVE_INFINITY },
    ],
    [
      "of one population twice",
      { populations: ["staff", "travelers", "staff"] },
      { code: "population-repeated", holding: holdingId(1), population: "staff" },
    ],
  ])("refuses one %s", (_name, changes, refusal) => {
    expect(checkHolding(holding(1, "USA", changes))).toEqual({ ok: false, error: refusal });
  });
});

describe("checkRecordedHolding", () => {
  it("refuses a source dated after today, and what checkHolding refuses", () => {
    const dated = holding(1, "USA").source.dated;
    expect(expectOk(checkRecordedHolding(holding(1, "USA"), dated)).id).toBe(holdingId(1));
    expect(checkRecordedHolding(holding(1, "USA"), day("2021-10-30"))).toEqual({
      ok: false,
      error: { code: "day-ahead", field: "dated", day: dated, today: "2021-10-30" },
    });
    expect(checkRecordedHolding(holding(1, "USA", { domain: " " }), dated)).toMatchObject({
      error: { code: "holding-field-missing", field: "domain" },
    });
  });
});
