import { describe, expect, it } from "vitest";
import { contentSecurityPolicy, securityHeaders } from "./security-headers.ts";

describe("the security headers", () => {
  const policy = contentSecurityPolicy("abc", false);

  it("allow no inline code, no evaluation and no other site", () => {
    expect(policy).not.toMatch(/unsafe|\*|https?:|data:|blob:/u);
    expect(policy).toContain("script-src 'self' 'nonce-abc' 'strict-dynamic'");
    expect(policy).toContain("frame-ancestors 'none'");
  });

  it("are nine beside the cache rule", () => {
    expect(securityHeaders(policy, false)).toHaveLength(9);
  });

  it("ask for transport security only where the browser came by https", () => {
    const namesOf = (isSecure: boolean) => securityHeaders(policy, isSecure).map(([name]) => name);
    expect(namesOf(false)).not.toContain("strict-transport-security");
    expect(namesOf(true)).toContain("strict-transport-security");
  });
});
