import { recommendationKey, recordedChange } from "@entente/contract";
import { describe, expect, it } from "vitest";
import { refusalWords } from "../../../lib/refusal-words.ts";
import { NOTHING_SENT } from "../../../ui/forms/form-state.ts";
import { stateAfterFailure } from "./state-after-failure.ts";

const KEY = recommendationKey.parse("CHIP-1");
const TYPED = { ...NOTHING_SENT, attempt: 1, values: { reason: ["Mine"] } };
const NO_EVIDENCE = { pieces: [], blocks: [] };
const BASE = { version: 3, evidence: NO_EVIDENCE, fields: {}, present: [] };

const CHANGE = recordedChange.parse({
  version: 4,
  at: "2026-11-23T01:02:00.000Z",
  by: { person: "nist-coordinator", seat: "nist-main", agency: "NIST" },
  personName: "Nina Specimen",
  seatTitle: "Coordinator",
  change: { kind: "dependency-added", prerequisite: "DATA-1", reason: "It needs the law." },
});

describe("a form after a failure", () => {
  it("shows a colleague's change with who, when and what stands, and sends on top of it next", () => {
    const refusal = {
      code: "changed-meanwhile",
      recommendation: KEY,
      seen: 3,
      present: 4,
      changes: [CHANGE],
    } as const;
    const present = [{ label: "Has to be done first", value: "DATA-1" }];
    const state = stateAfterFailure({ ...BASE, state: TYPED, refusal, present });
    expect(state).toMatchObject({ version: 4, refusal: null, values: { reason: ["Mine"] } });
    expect(state.conflict).toEqual({
      sentence:
        "CHIP-1 has 1 change that bears on yours since you opened it. Nothing that you typed is lost.",
      changes: [
        {
          version: 4,
          sentence: "NIST recorded that DATA-1 has to be done first.",
          reason: "It needs the law.",
          who: "Nina Specimen, Coordinator, NIST",
          when: "23 November 2026, 01:02 UTC",
        },
      ],
      present,
    });
  });

  it("keeps the version that the person saw, so that no change is passed over unseen", () => {
    expect(stateAfterFailure({ ...BASE, state: TYPED, refusal: null })).toMatchObject({
      version: 3,
      conflict: null,
    });
    expect(
      stateAfterFailure({ ...BASE, state: TYPED, refusal: null, version: Number.NaN }).version,
    ).toBeNull();
  });

  it("puts the remedy of a refusal beside the field that it is about", () => {
    const refusal = {
      code: "evidence-unusable",
      field: "locator",
      value: "",
      expected: "where to find it",
    } as const;
    const evidence = {
      pieces: [{ kind: "citation", title: "Law", locator: "", dated: "2026-11-20" }],
      blocks: [1],
    };
    const state = { ...TYPED, refusal: refusalWords(refusal) };
    expect(stateAfterFailure({ ...BASE, state, refusal, evidence }).errors).toEqual([
      { field: "evidence.1.locator", message: "Give where to find it." },
    ]);
  });

  it("leads a field that has another name in the form to that one", () => {
    const state = { ...TYPED, errors: [{ field: "prerequisite", message: "must be a key" }] };
    const fields = { prerequisite: "removed" };
    expect(stateAfterFailure({ ...BASE, state, refusal: null, fields }).errors).toEqual([
      { field: "removed", message: "must be a key" },
    ]);
  });

  it("finds the field of a key that is not in the register", () => {
    const refusal = { code: "not-found", kind: "recommendation", value: "NONE-1" } as const;
    const state = { ...TYPED, values: { successor: ["none-1"] }, refusal: refusalWords(refusal) };
    expect(stateAfterFailure({ ...BASE, state, refusal }).errors).toMatchObject([{ field: "successor" }]);
  });
});
