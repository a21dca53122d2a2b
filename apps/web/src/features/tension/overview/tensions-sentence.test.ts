import { expect, it } from "vitest";
import { sentenceText } from "../../../lib/sentence-part.ts";
import type { TensionRegister } from "../frame/outputs.ts";
import { tensionsSentence } from "./tensions-sentence.ts";

const side = (records: number) => ({ records, done: 0, open: records, notKnown: 0 });
const register = (entries: TensionRegister["entries"]): TensionRegister => ({
  entries,
  standing: [],
  issues: [],
  recommendations: [],
  balance: {
    promotion: side(20),
    protection: side(1),
    both: side(11),
    records: 32,
    withoutSide: 0,
    lean: 19 / 21,
    reason: null,
  },
});

it("counts what is stated and what is found, and both sides of the ledger", () => {
  const found = { first: "A-1", second: "B-1", changes: [], apart: 1 };
  const entry = {
    first: { kind: "recommendation", key: "A-1" },
    second: { kind: "recommendation", key: "B-1" },
  };
  const entries = [{ ...entry, stated: [], found }] as unknown as TensionRegister["entries"];
  expect(sentenceText(tensionsSentence(register(entries)))).toBe(
    "1 pair pulls against each other: 0 as people state, 1 by the stance changes that are linked; 20 recommendations promote cooperation, 1 protects technology, 11 serve both.",
  );
  expect(sentenceText(tensionsSentence(register([])))).toMatch(/^0 pairs pull/u);
});
