import { describe, expect, it } from "vitest";
import { matterHref, stopSentence } from "./notice-words.ts";

describe("words of notices", () => {
  it("lead to the tasking that a key names, and nowhere from one that names no page", () => {
    expect(matterHref("tasking:01890000-0000-7000-8000-000000000077:NIST")).toBe(
      "/tasks/01890000-0000-7000-8000-000000000077",
    );
    expect(matterHref("clearance:1:NIST")).toBeNull();
  });

  it("say what ends a notice", () => {
    expect(stopSentence(["answer", "change-contact"])).toBe(
      "your office answers, or when another contact is named for the office",
    );
    expect(stopSentence(["comes-once"])).toBe("by itself: it comes once");
  });
});
