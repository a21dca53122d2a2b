import { describe, expect, it } from "vitest";
import { textIn } from "../../../ui/forms/trimmed-text.ts";
import { listIn } from "./form-text.ts";

const data = new FormData();
data.set("name", "  Chips ");
data.set("members", "JPN, KOR,,");

describe("what a form holds", () => {
  it("is read without blanks around it, and empty where there is no field", () => {
    expect([textIn(data, "name"), textIn(data, "none")]).toEqual(["Chips", ""]);
    expect([listIn(data, "members"), listIn(data, "none")]).toEqual([["JPN", "KOR"], []]);
  });
});
