import { describe, expect, it } from "vitest";
import type { TensionRegister } from "../frame/outputs.ts";
import { statedIn } from "./stated-in.ts";

const tension = { id: "one" };
const entries = [{ stated: [] }, { stated: [tension] }] as unknown as TensionRegister["entries"];

describe("statedIn", () => {
  it("finds what somebody states, whatever pair it stands with", () => {
    expect(statedIn({ entries }, "one")).toBe(tension);
  });

  it("finds nothing that nobody states", () => {
    expect(statedIn({ entries }, "two")).toBeNull();
    expect(statedIn({ entries: [] }, "one")).toBeNull();
  });
});
