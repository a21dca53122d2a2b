import { expect, it } from "vitest";
import { passageChoice, readPassageChoice } from "./passage-choice.ts";

it("survives being chosen in a form, and is absent when nothing was", () => {
  const passage = { source: "csis-t12-2021", section: "Setting priorities / Data", paragraph: 3 };
  expect(readPassageChoice(passageChoice(passage))).toEqual(passage);
  expect(["", "csis-t12-2021", "a|b|c"].map(readPassageChoice)).toEqual([null, null, null]);
});
