import { expect, it } from "vitest";
import { errorFacts } from "./log.ts";

it("tells what failed and where, and none of the values that a database's error carries", () => {
  const error = Object.assign(new Error("duplicate key"), {
    code: "23505",
    params: ["secret text"],
    query: "insert",
  });
  const facts = errorFacts(error);
  expect(facts).toMatchObject({ type: "Error", code: "23505", message: "duplicate key" });
  expect(JSON.stringify(facts)).not.toContain("secret text");
});

it("takes whatever was thrown", () => expect(errorFacts("text")).toEqual({ message: "text" }));
