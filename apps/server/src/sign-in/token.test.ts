import { expect, it } from "vitest";
import { newApiToken, newToken, presentedApiHash, presentedHash } from "./token.ts";

it("stores a hash that only the token itself leads to", () => {
  const { token, hash } = newToken();
  expect(hash).toMatch(/^[0-9a-f]{64}$/);
  expect(hash).not.toContain(token);
  expect(presentedHash(token)).toBe(hash);
});

it("gives another token every time", () => {
  const tokens = Array.from({ length: 1000 }, () => newToken().token);
  expect(new Set(tokens).size).toBe(1000);
});

it.each(["", "short", "a".repeat(44), `${"a".repeat(42)}\0`, "ä".repeat(43)])(
  "takes no other text for a token: %j",
  (text) => expect(presentedHash(text)).toBeNull(),
);

it("gives tokens for tools that show what they are, and are never taken for a session's", () => {
  for (const kind of ["personal", "service"] as const) {
    const { token, hash } = newApiToken(kind);
    expect(token).toMatch(new RegExp(`^entente_${kind}_[\\w-]{43}$`, "u"));
    expect(presentedApiHash(token)).toBe(hash);
    expect(presentedHash(token)).toBeNull();
  }
  expect(presentedApiHash(newToken().token)).toBeNull();
  expect(presentedApiHash(`entente_other_${"a".repeat(43)}`)).toBeNull();
  expect(presentedApiHash(undefined)).toBeNull();
});
