import { expect, it } from "vitest";
import { knownSessions } from "./rate-limit.ts";

it("remembers valid sessions and forgets the one not seen for longest", () => {
  const known = knownSessions();
  for (let at = 0; at < 10_000; at += 1) known.remember(`hash ${at}`);
  known.remember("hash 0");
  known.remember("one more");
  expect(known.has("hash 0")).toBe(true);
  expect(known.has("hash 1")).toBe(false);
  expect(known.has("one more")).toBe(true);
});
