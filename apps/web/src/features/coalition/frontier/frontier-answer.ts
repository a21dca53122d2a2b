import type { FrontierOutput } from "@entente/contract";

export type CoalitionFrontier = FrontierOutput["frontier"];
