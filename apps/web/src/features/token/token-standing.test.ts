import type { TokenLine } from "@entente/contract";
import type { Instant } from "@entente/domain";
import { describe, expect, it } from "vitest";
import { tokenStanding } from "./token-standing.ts";

const at = (text: string) => text as Instant;
const token = (changes: Partial<TokenLine>) =>
  ({ expiresAt: at("2026-12-01T00:00:00.000Z"), revokedAt: null, ...changes }) as TokenLine;

describe("tokenStanding", () => {
  it("holds until its end, and not at it", () => {
    expect(tokenStanding(token({}), at("2026-11-30T23:59:59.999Z"))).toBe("holds");
    expect(tokenStanding(token({}), at("2026-12-01T00:00:00.000Z"))).toBe("expired");
  });

  it("is revoked whatever its end", () => {
    const revoked = token({ revokedAt: at("2026-11-01T00:00:00.000Z") });
    expect(tokenStanding(revoked, at("2026-11-02T00:00:00.000Z"))).toBe("revoked");
    expect(tokenStanding(revoked, at("2027-11-02T00:00:00.000Z"))).toBe("revoked");
  });
});
