export * from "./criterion.ts";
export * from "./score.ts";
export * from "./value-table.ts";
export * from "./weight-hierarchy.ts";
export * from "./weight-intervals.ts";
export * from "./weights.ts";
