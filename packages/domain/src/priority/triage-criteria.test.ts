import { expect, it } from "vitest";
import { MODEL } from "../testing/priority-builder.ts";
import { triageCriterionIds } from "./triage.ts";
import { triageCriteria } from "./triage-criteria.ts";

it("lists the criteria of triage in the order of a score's parts, telling computed ones from rated ones", () => {
  const criteria = triageCriteria(MODEL);
  expect(criteria.map(({ id }) => id)).toEqual(triageCriterionIds(MODEL));
  expect(criteria.filter(({ isComputed }) => !isComputed).map(({ id }) => id)).toEqual(
    MODEL.triageCriteria.map(({ id }) => id),
  );
  for (const { name, unit } of criteria) expect([name, unit]).not.toContain("");
});
