export * from "./access/index.ts";
export * from "./forum/index.ts";
export * from "./id.ts";
export * from "./recommendation/index.ts";
export * from "./result.ts";
export * from "./source.ts";
export * from "./technology/index.ts";
export * from "./time.ts";
