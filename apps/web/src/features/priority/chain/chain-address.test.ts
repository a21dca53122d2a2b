import type { TechnologyId } from "@entente/domain";
import { describe, expect, it } from "vitest";
import { SAMPLE_MODEL } from "../testing/sample-model.ts";
import {
  type ChainAddress,
  chainHref,
  type KnownMatrix,
  readChainAddress,
  supposedSettings,
  WHOLE_MATRIX,
} from "./chain-address.ts";

const AI = "ai" as TechnologyId;
const KNOWN: KnownMatrix = { technologies: [{ id: AI }], settings: SAMPLE_MODEL.settings };
const FULL: ChainAddress = {
  cell: { technology: AI, band: "pre-standardization" },
  cells: "clear-the-way",
  opportunity: 0.6,
  obstacle: 0.25,
};

describe("the address of the matrix", () => {
  it("shows the whole matrix when it says nothing", () => {
    expect(readChainAddress({}, KNOWN)).toEqual({ address: WHOLE_MATRIX, problems: [] });
    expect(readChainAddress({ cell: "", cells: " " }, KNOWN).problems).toEqual([]);
  });

  it("survives being written and read again", () => {
    const { searchParams } = new URL(chainHref({ kind: "equal" }, FULL), "https://entente.example");
    expect(readChainAddress(Object.fromEntries(searchParams), KNOWN)).toEqual({
      address: FULL,
      problems: [],
    });
  });

  it("stays readable, keeps the weights and leads to a part of the page", () => {
    expect(chainHref({ kind: "mean" }, { ...WHOLE_MATRIX, cell: FULL.cell }, "cell")).toBe(
      "/priorities/chain?weights=mean&cell=ai:pre-standardization#cell",
    );
  });

  it.each([
    { cell: "ai" },
    { cell: "ai:research:more" },
    { cell: "unknown:research" },
    { cell: "ai:middle" },
    { cells: "win" },
    { opportunity: "1.01" },
    { opportunity: "-0.5" },
    { obstacle: "0,5" },
    { obstacle: "1e-1" },
  ])("leaves out %o and says so", (parameters) => {
    const { address, problems } = readChainAddress(parameters, KNOWN);
    expect(address).toEqual(WHOLE_MATRIX);
    expect(problems).toHaveLength(1);
  });

  it("says nothing of thresholds that are the model's own", () => {
    const { address } = readChainAddress({ opportunity: "0.5", obstacle: "0.50" }, KNOWN);
    expect(address).toEqual(WHOLE_MATRIX);
    expect(supposedSettings(address, SAMPLE_MODEL.settings)).toBeNull();
  });

  it("changes no other setting than the thresholds it names", () => {
    expect(supposedSettings({ ...WHOLE_MATRIX, obstacle: 0.25 }, SAMPLE_MODEL.settings)).toEqual({
      ...SAMPLE_MODEL.settings,
      obstacleThreshold: 0.25,
    });
  });
});
