import type { ExplainOutput } from "@entente/contract";

export type Explained = ExplainOutput["explained"];
export type Explanation = Explained["explanation"];
export type CoverageRow = Explained["table"][number];
export type CoverageCell = CoverageRow["cells"][number];
export type Overlap = Explained["surroundings"]["overlaps"][number];
export type Dock = Explained["surroundings"]["docking"]["docks"][number];
