export * from "./forum.ts";
