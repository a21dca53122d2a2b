export * from "./docking.ts";
export * from "./forum.ts";
export * from "./load.ts";
export * from "./overlap.ts";
