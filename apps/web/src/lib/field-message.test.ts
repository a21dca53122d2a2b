import { describe, expect, it } from "vitest";
import { fieldMessage, fieldSentence } from "./field-message.ts";

describe("fieldMessage", () => {
  it("keeps the contract's own messages and words those of the checker", () => {
    expect(fieldMessage("custom", "Invalid as we say so")).toBe("Invalid as we say so");
    expect(fieldMessage("too_big", "at most 300 characters")).toBe("at most 300 characters");
    expect(fieldMessage("invalid_type", "Invalid input: expected number, received string")).toBe(
      "must be a number",
    );
    expect(fieldMessage("invalid_value", "Invalid option: expected one of …")).toBe(
      "must be one of those offered",
    );
    expect(fieldMessage("too_small", "Too small: expected …")).toBe("must not be empty");
    expect(fieldMessage("too_big", "Too big: expected …")).toBe("is too long");
    expect(fieldMessage("invalid_type", "Invalid input: expected string, received null")).toBe(
      "must be filled in",
    );
  });
});

describe("fieldSentence", () => {
  it.each([
    ["Due date", "must be a day that exists", "Due date must be a day that exists."],
    ["Reason", "is too long", "Reason is too long."],
    ["The title", "give the proposal a title", "The title: give the proposal a title."],
    ["Reason", "give the reason in a sentence.", "Reason: give the reason in a sentence."],
    ["Title", "at most 300 characters", "Title: at most 300 characters."],
    [
      "Title",
      "control characters are not allowed; remove them",
      "Title: control characters are not allowed; remove them.",
    ],
    ["Title", "Choose another.", "Choose another."],
    [null, "name at least two countries", "Name at least two countries."],
  ])("reads as a sentence with the label %s and “%s”", (label, message, sentence) => {
    expect(fieldSentence(label, message)).toBe(sentence);
  });
});
