import { describe, expect, it } from "vitest";
import { type FirmAddress, firmHref, readFirmAddress, USUAL_SIMULATION } from "./firm-address.ts";

const OWN: FirmAddress = { open: "both", draws: 50_000, seed: 4_294_967_295 };

describe("the address of the simulation", () => {
  it("asks for the usual one when it says nothing, and then stays short", () => {
    expect(readFirmAddress({})).toEqual({ address: USUAL_SIMULATION, problems: [] });
    expect(firmHref({ kind: "equal" }, USUAL_SIMULATION)).toBe("/priorities/firm");
  });

  it("survives being written and read again", () => {
    const { searchParams } = new URL(firmHref({ kind: "mean" }, OWN), "https://entente.example");
    expect(readFirmAddress(Object.fromEntries(searchParams))).toEqual({ address: OWN, problems: [] });
    expect(firmHref({ kind: "mean" }, OWN, "ranks")).toBe(
      "/priorities/firm?weights=mean&open=both&draws=50000&seed=4294967295#ranks",
    );
  });

  it.each([
    { open: "everything" },
    { draws: "0" },
    { draws: "100001" },
    { draws: "1e4" },
    { draws: "-5" },
    { draws: "9".repeat(400) },
    { seed: "4294967296" },
    { seed: "1.5" },
    { seed: "one" },
  ])("leaves %o at its usual value and says so", (parameters) => {
    const { address, problems } = readFirmAddress(parameters);
    expect(address).toEqual(USUAL_SIMULATION);
    expect(problems).toHaveLength(1);
    expect(problems[0]?.length).toBeLessThan(120);
  });

  it("takes the bounds themselves", () => {
    expect(readFirmAddress({ draws: "1", seed: "0" }).address).toEqual({
      ...USUAL_SIMULATION,
      draws: 1,
      seed: 0,
    });
    expect(readFirmAddress({ draws: "100000" }).problems).toEqual([]);
  });
});
