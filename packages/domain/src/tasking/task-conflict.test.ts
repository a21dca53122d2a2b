import { describe, expect, it } from "vitest";
import { DOC_OFFICE, NIST_OFFICE } from "../testing/clearance-builder.ts";
import { acknowledges, delivers, putsOffTo, taskingFactsOf } from "../testing/tasking-builder.ts";
import { conflictingTaskFacts } from "./task-conflict.ts";

const FACTS = taskingFactsOf(acknowledges(NIST_OFFICE), putsOffTo("2026-06-01"), delivers(DOC_OFFICE));
const kinds = (part: Parameters<typeof conflictingTaskFacts>[1]) =>
  conflictingTaskFacts(FACTS, part).map(({ kind }) => kind);

describe("conflictingTaskFacts", () => {
  it("are an office's own for an act on its part, whatever happens to others and to the suspense", () => {
    expect(kinds(NIST_OFFICE)).toEqual(["acknowledged"]);
    expect(kinds(DOC_OFFICE)).toEqual(["answered"]);
  });

  it("are moves of the suspense for another move", () => {
    expect(kinds(null)).toEqual(["suspense-moved"]);
  });
});
