import type { TaskingFact } from "@entente/domain";
import { expect, it } from "vitest";
import { factSentence } from "./fact-sentence.ts";

it.each<[Partial<TaskingFact>, string]>([
  [
    {
      kind: "set",
      tasker: "NSC" as never,
      offices: ["NIST", "DOC"] as never,
      suspense: "2026-05-14" as never,
    },
    "NSC asked NIST, DOC for an answer by 14 May 2026.",
  ],
  [{ kind: "acknowledged", office: "NIST" as never }, "NIST acknowledged it."],
  [{ kind: "answered", office: "NIST" as never }, "NIST answered."],
  [
    { kind: "returned", office: "NIST" as never, reason: "Which plants?" },
    "The answer of NIST was returned: Which plants?",
  ],
  [
    { kind: "closed", office: "NIST" as never, reason: null },
    "The answer of NIST was taken, and its part closed.",
  ],
  [
    { kind: "closed", office: "NIST" as never, reason: "no longer needed" },
    "The part of NIST was closed: no longer needed.",
  ],
  [
    {
      kind: "suspense-moved",
      from: "2026-05-14" as never,
      to: "2026-06-01" as never,
      reason: "later figures",
    },
    "The suspense was put off from 14 May 2026 to 1 June 2026: later figures.",
  ],
])("says of %j what happened", (fact, sentence) => {
  expect(factSentence(fact as TaskingFact)).toBe(sentence);
});
