export * from "./coverage.ts";
export * from "./fact.ts";
export * from "./indicator.ts";
export * from "./license.ts";
export * from "./member-status.ts";
export * from "./unit.ts";
