import { stateRivalryInput, stateTensionInput } from "@entente/contract";
import { expect, it } from "vitest";
import { rivalryIn, tensionIn } from "./state-entry.ts";

function form(fields: Readonly<Record<string, string>>): FormData {
  const data = new FormData();
  const source = { title: "A paper", locator: "page 4", dated: "2026-03-01", basis: "public-record" };
  for (const [name, value] of Object.entries(source)) data.append(`source.${name}`, value);
  for (const [name, value] of Object.entries(fields)) data.append(name, value);
  return data;
}

it("takes another recommendation where one is named, and a policy where none is", () => {
  const tension = { "first.key": "tel-1", statement: "They pull apart.", reason: "Read." };
  const policy = { ...tension, "second.country": "JPN", "second.name": "Support for vendors" };
  expect(stateTensionInput.parse(tensionIn(form(policy))).second).toEqual({
    kind: "policy",
    country: "JPN",
    name: "Support for vendors",
  });
  expect(stateTensionInput.parse(tensionIn(form({ ...policy, "second.key": " chip-2 " }))).second).toEqual({
    kind: "recommendation",
    key: "CHIP-2",
  });
  expect(stateTensionInput.safeParse(tensionIn(form(tension))).success).toBe(false);
});

it("takes a rivalry with a level, and none without", () => {
  const rivalry = { kind: "redundant-capacity", "between.0": "USA", "between.1": "EU", reason: "Two fabs." };
  expect(stateRivalryInput.parse(rivalryIn(form({ ...rivalry, level: "0" })))).toMatchObject({
    level: 0,
    technology: null,
    between: ["USA", "EU"],
  });
  expect(stateRivalryInput.safeParse(rivalryIn(form(rivalry))).success).toBe(false);
});
