import { describe, expect, it } from "vitest";
import { typedValues } from "./form-state.ts";

describe("what was typed", () => {
  it("is kept whole, several values of one field in their order", () => {
    const data = new FormData();
    data.append("reason", "  line one\nline two ");
    data.append("chosen", "CHIP-1");
    data.append("chosen", "AI-2");
    expect(typedValues(data)).toEqual({ reason: ["  line one\nline two "], chosen: ["CHIP-1", "AI-2"] });
  });

  it("leaves out files and what the framework adds", () => {
    const data = new FormData();
    data.append("$ACTION_ID_1", "x");
    data.append("file", new File(["x"], "x.txt"));
    expect(typedValues(data)).toEqual({});
  });
});
