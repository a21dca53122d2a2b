import type { AgencyId } from "@entente/domain";
import { describe, expect, it } from "vitest";
import { agencyTree } from "./agency-tree.ts";

const agency = (id: string, parent: string | null) => ({
  id: id as AgencyId,
  parent: parent as AgencyId | null,
});

describe("agencyTree", () => {
  it("puts each agency below the one above it, and those beside each other in the order given", () => {
    const tree = agencyTree([
      agency("BIS", "DOC"),
      agency("DOC", null),
      agency("LAB", "NIST"),
      agency("NIST", "DOC"),
      agency("STATE", null),
    ]);
    expect(tree.map(({ agency: { id }, depth }) => [id, depth])).toEqual([
      ["DOC", 0],
      ["BIS", 1],
      ["NIST", 1],
      ["LAB", 2],
      ["STATE", 0],
    ]);
  });

  it("leaves out nobody whose parent is not listed", () => {
    expect(agencyTree([agency("NIST", "DOC")]).map(({ depth }) => depth)).toEqual([0]);
  });
});
