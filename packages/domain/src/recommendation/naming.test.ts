import { describe, expect, it } from "vitest";
import { expectOk } from "../testing/expect-result.ts";
import { CITATION, GAO, key, recordWith, statement } from "../testing/record-builder.ts";
import { afterChange, type RecordChange } from "./change.ts";
import { close } from "./closure.ts";
import { changeNamingOnly, namedIn, namingOnly } from "./naming.ts";

const [FIRST, SECOND, SUCCESSOR] = [key("AI-1"), key("AI-2"), key("CHIP-2")];
const waiting = recordWith({ dependsOn: [FIRST, SECOND] });
const closing: RecordChange = {
  kind: "facts-stated",
  facts: [
    expectOk(
      close(waiting, {
        ...statement("2026-05-04", GAO, { reason: "Taken over.", evidence: [CITATION] }),
        to: "closed-superseded",
        approvedBy: "Director",
        successor: SUCCESSOR,
      }),
    ),
  ],
};
const closed = afterChange(waiting, closing);

describe("others that a record names", () => {
  it("are its prerequisites and its successor, each once", () => {
    expect(namedIn(closed)).toEqual([FIRST, SECOND, SUCCESSOR]);
    expect(namedIn(recordWith())).toEqual([]);
  });

  it("are left out for a reader who does not know them, and nothing else is", () => {
    const shown = namingOnly(closed, new Set([SECOND]));
    expect(namedIn(shown)).toEqual([SECOND]);
    expect(shown.facts.map(({ kind }) => kind)).toEqual(closed.facts.map(({ kind }) => kind));
    expect(namingOnly(closed, new Set([FIRST, SECOND, SUCCESSOR]))).toEqual(closed);
  });

  it("are left out of the change that named a successor", () => {
    const shown = changeNamingOnly(closing, new Set());
    expect(namedIn(afterChange(recordWith(), shown))).toEqual([]);
    expect(changeNamingOnly(closing, new Set([SUCCESSOR]))).toEqual(closing);
    const added: RecordChange = {
      kind: "dependency-added",
      prerequisite: FIRST,
      reason: "First things first.",
    };
    expect(changeNamingOnly(added, new Set())).toBe(added);
  });
});
