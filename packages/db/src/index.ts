export * from "./ports.ts";
export * from "./reference-data.ts";
