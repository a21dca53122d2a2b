import { describe, expect, it } from "vitest";
import { auditAddress, auditHref } from "./audit-address.ts";

const NOTHING = {
  from: null,
  to: null,
  actor: null,
  action: null,
  object: null,
  outcome: null,
  after: null,
};

describe("auditAddress", () => {
  it("asks for the last days when nothing is said, and leaves out what cannot be used", () => {
    expect(auditAddress({})).toEqual(NOTHING);
    const odd = {
      from: "yesterday",
      actor: "Nobody Here",
      action: "a;b",
      outcome: "maybe",
      after: "2026-11-22T12:00:00.000Z 0 CHIP-1",
    };
    expect(auditAddress(odd)).toEqual(NOTHING);
  });

  it("reads back what it writes, the place of a page included", () => {
    const address = {
      ...NOTHING,
      from: "2026-11-01",
      to: "2026-11-22",
      actor: "nist-officer",
      action: "session.",
      object: "CHIP-1 & more",
      outcome: "denied",
      after: { at: "2026-11-22T12:00:00.000Z", chain: "person:nist-officer", sequence: 12 },
    };
    const href = auditHref(address as Parameters<typeof auditHref>[0]);
    const query = new URL(href, "http://localhost").searchParams;
    expect(auditAddress(Object.fromEntries(query))).toEqual(address);
    expect(auditHref({})).toBe("/admin/audit");
  });
});
