import { expect, it } from "vitest";
import { checkedName } from "./client-name.ts";

it("takes a name that the server takes", () => expect(checkedName("budget-tool.2")).toBe("budget-tool.2"));

it.each(["", "-x", "two words", "x".repeat(41), "tool\r\nx: y"])("refuses %j", (name) =>
  expect(() => checkedName(name)).toThrow(TypeError),
);
