import { describe, expect, it } from "vitest";
import { SUBMISSION_FIELD, submissionKeyOf } from "./submission.ts";

function formNamed(name: string): FormData {
  const data = new FormData();
  data.set(SUBMISSION_FIELD, name);
  return data;
}

describe("submissionKeyOf", () => {
  const key = submissionKeyOf(formNamed("one"), { reason: "As agreed." });

  it("is the same for the same form with the same entries, and a key that the API takes", () => {
    expect(submissionKeyOf(formNamed("one"), { reason: "As agreed." })).toBe(key);
    expect(key).toMatch(/^[A-Za-z0-9_-]{43}$/u);
  });

  it("is another one for other entries and for the form shown again", () => {
    expect(submissionKeyOf(formNamed("one"), { reason: "Otherwise." })).not.toBe(key);
    expect(submissionKeyOf(formNamed("two"), { reason: "As agreed." })).not.toBe(key);
  });

  it("is absent for a form without a name", () => {
    expect(submissionKeyOf(new FormData(), {})).toBeNull();
    expect(submissionKeyOf(formNamed(""), {})).toBeNull();
  });
});
