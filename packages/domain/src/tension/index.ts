export * from "./balance.ts";
export * from "./opposed-changes.ts";
export * from "./rivalry.ts";
export * from "./rivalry-move.ts";
export * from "./tension.ts";
