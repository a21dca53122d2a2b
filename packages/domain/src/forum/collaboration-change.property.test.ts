import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bandsOfStages, READINESS_BANDS } from "../technology/index.ts";
import { COLLABORATIONS } from "../testing/collaboration-builder.ts";
import { expectOk } from "../testing/expect-result.ts";
import { day } from "../testing/record-builder.ts";
import { changedFields, correctCollaboration, endCollaboration } from "./collaboration-change.ts";
import { OVERLAP_DEFAULTS } from "./overlap.ts";
import { surroundingsOf } from "./surroundings.ts";

const TODAY = day("2026-05-04");
const RUNNING = COLLABORATIONS.filter(({ endedYear }) => endedYear === null);
const days = fc
  .record({ year: fc.integer({ min: 2015, max: 2030 }), month: fc.integer({ min: 1, max: 12 }) })
  .map(({ year, month }) => day(`${year}-${String(month).padStart(2, "0")}-04`));
const running = fc.constantFrom(...RUNNING);

describe("the end of joint work", () => {
  it("is taken from the year of its beginning up to today, and once", () => {
    fc.assert(
      fc.property(running, days, (before, on) => {
        const ended = endCollaboration(before, { on, source: "A statement" }, TODAY);
        expect(ended.ok).toBe(on <= TODAY && Number(on.slice(0, 4)) >= before.year);
        if (!ended.ok) return;
        expect(changedFields(before, ended.value.after)).toEqual(["endedYear"]);
        expect(endCollaboration(ended.value.after, { on, source: "Again" }, TODAY).ok).toBe(false);
      }),
    );
  });

  it("leaves nothing that an effort could repeat", () => {
    const ended = RUNNING.map(
      (one) => expectOk(endCollaboration(one, { on: TODAY, source: "A statement" }, TODAY)).after,
    );
    fc.assert(
      fc.property(running, fc.subarray([...READINESS_BANDS], { minLength: 1 }), (like, bands) => {
        const scope = { technologies: like.technologies, bands, members: like.members, issues: null };
        const inputs = { scope, forums: [], settings: OVERLAP_DEFAULTS };
        const { overlaps } = expectOk(surroundingsOf({ ...inputs, collaborations: ended }));
        expect(overlaps).toHaveLength(ended.length);
        expect(overlaps.filter(({ isRunning }) => isRunning)).toEqual([]);
      }),
    );
  });

  it("can be corrected back to how it stood before", () => {
    fc.assert(
      fc.property(running, (before) => {
        const { after } = expectOk(endCollaboration(before, { on: TODAY, source: "A statement" }, TODAY));
        const { id: _id, stages, ...fields } = before;
        const correction = { ...fields, bands: bandsOfStages(stages) };
        expect(expectOk(correctCollaboration(after, correction, "A mistake", TODAY)).after).toEqual(before);
      }),
    );
  });
});
