import type { CountryCode, ForumId } from "@entente/domain";
import { describe, expect, it } from "vitest";
import { SAMPLE_NAMES } from "../testing/sample-names.ts";
import { dockChoiceWords } from "./dock-words.ts";

describe("a forum as a choice", () => {
  it("says who would have to join", () => {
    const forum = "quad" as ForumId;
    expect(dockChoiceWords({ forum, missing: [] }, SAMPLE_NAMES)).toBe("Quad (all sit there)");
    expect(dockChoiceWords({ forum, missing: ["NLD" as CountryCode] }, SAMPLE_NAMES)).toBe(
      "Quad (the Netherlands would join)",
    );
  });
});
