import { describe, expect, it } from "vitest";
import { entityTag, isHeldAlready } from "./entity-tag.ts";

const TAG = entityTag("BEGIN:VCALENDAR");

describe("entityTag", () => {
  it("is the same for the same text alone", () => {
    expect(entityTag("BEGIN:VCALENDAR")).toBe(TAG);
    expect(entityTag("BEGIN:VCALENDAR\r\n")).not.toBe(TAG);
    expect(TAG).toMatch(/^"[\w-]{43}"$/u);
  });
});

describe("isHeldAlready", () => {
  it("finds the tag in a list, weak or not, and a star for any", () => {
    for (const header of [TAG, `W/${TAG}`, `"other", ${TAG}`, "*"])
      expect(isHeldAlready(header, TAG)).toBe(true);
  });

  it("finds nothing in other tags, or where nothing is said", () => {
    for (const header of [undefined, "", '"other"', TAG.slice(1, -1)])
      expect(isHeldAlready(header, TAG)).toBe(false);
  });
});
