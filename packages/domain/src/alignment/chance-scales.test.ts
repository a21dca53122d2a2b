import { expect, it } from "vitest";
import { FLOWS, LAW, STANDARDS, tableWith } from "../testing/stance-builder.ts";
import { chanceScales } from "./chance-scales.ts";

it("scales of a single issue are left out, as nothing can be set against chance on them", () => {
  const cables = { ...LAW, id: "cables", weight: 1 } as const;
  const table = tableWith([FLOWS, LAW, STANDARDS, cables], [null, true, null, false]);
  expect(chanceScales(table)).toEqual([{ issues: ["law", "cables"], share: expect.closeTo(3 / 5) }]);
  expect(chanceScales(tableWith([FLOWS, LAW], [null, true]))).toEqual([]);
});
