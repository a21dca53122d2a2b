import { expect, it } from "vitest";
import { requestIdFrom } from "./request-id.ts";

it("keeps a short safe number that the caller gave", () => {
  expect(requestIdFrom("job-17.3_a")).toBe("job-17.3_a");
});

it.each([undefined, "", "a b", "a\nb", "x".repeat(65), '{"a":1}', ["a", "b"]])(
  "makes a new one for %j",
  (given) =>
    expect(requestIdFrom(given)).toMatch(
      /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
    ),
);
