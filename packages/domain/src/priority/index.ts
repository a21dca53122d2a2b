export * from "./criterion.ts";
export * from "./value-table.ts";
export * from "./weights.ts";
