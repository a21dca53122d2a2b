import { expect, it } from "vitest";
import { focusWords } from "./focus-words.ts";

it("counts the countries of the set and names the bloc and the one for reference", () => {
  const country = (name: string, focus: "core" | "bloc" | "reference") => ({ name, focus });
  const union = country("European Union", "bloc");
  const china = country("China", "reference");
  expect(focusWords([country("Japan", "core"), country("India", "core"), union, china])).toBe(
    "2 countries, the European Union and China",
  );
  expect(focusWords([country("Japan", "core")])).toBe("1 country");
});
