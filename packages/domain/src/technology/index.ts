export * from "./stage.ts";
export * from "./technology.ts";
