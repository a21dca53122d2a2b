import { expect, it } from "vitest";
import { isMemberByStatus } from "./member-status.ts";

it("tells members from applicants and observers, and leaves open what a status does not say", () => {
  expect(["member", "party", "applicant", "observer", "signatory"].map(isMemberByStatus)).toEqual([
    true,
    true,
    false,
    false,
    null,
  ]);
});
