import { TRPCClientError } from "@trpc/client";
import { describe, expect, it } from "vitest";
import { fieldProblemsOf, refusalOf } from "./refusal.ts";

function errorWith(data: object): TRPCClientError<never> {
  return TRPCClientError.from({ error: { message: "refused", code: -32_009, data } });
}

describe("refusalOf", () => {
  it("gives the refusal with its facts", () => {
    const refusal = { code: "not-found", kind: "recommendation", value: "CHIP-99" };
    expect(refusalOf(errorWith({ refusal }))).toEqual(refusal);
  });

  it.each([{ refusal: null }, { refusal: { code: "invented" } }, { refusal: "not-found" }, {}])(
    "gives nothing for an error without a known refusal: %j",
    (data) => expect(refusalOf(errorWith(data))).toBeNull(),
  );

  it("gives nothing for an error of another kind", () => {
    expect(refusalOf(new Error("network"))).toBeNull();
    expect(refusalOf(undefined)).toBeNull();
  });
});

describe("fieldProblemsOf", () => {
  it("gives the fields to mend in order and leaves out what is not one", () => {
    const problem = { field: "due", value: "2026-02-30", remedy: "must be a day that exists" };
    expect(fieldProblemsOf(errorWith({ fields: [problem, { field: 1 }, null] }))).toEqual([problem]);
  });

  it("gives none for an error of another kind", () => {
    expect(fieldProblemsOf(new Error("network"))).toEqual([]);
  });
});
