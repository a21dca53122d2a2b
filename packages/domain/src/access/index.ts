export * from "./decide.ts";
export * from "./role.ts";
export * from "./rule.ts";
