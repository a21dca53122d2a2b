import { expect, it } from "vitest";
import { expectRefusal } from "../testing/expect-result.ts";
import { after, closes, reopens } from "../testing/record-acts.ts";
import { recordWith } from "../testing/record-builder.ts";
import { checkRecordOpen } from "./open-record.ts";

it("passes a record while it is followed and refuses it once it is closed", () => {
  const closed = after(recordWith(), closes("closed-superseded", "2024-05-04"));
  expect(checkRecordOpen(recordWith()).ok).toBe(true);
  expect(expectRefusal(checkRecordOpen(closed), "recommendation-closed").since).toBe("2024-05-04");
  expect(checkRecordOpen(after(closed, reopens("2024-06-01"))).ok).toBe(true);
});
