import { expect, it } from "vitest";
import { newToken, presentedHash } from "./token.ts";

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
