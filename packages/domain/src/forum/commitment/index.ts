export * from "./account.ts";
export * from "./commitment.ts";
export * from "./commitment-grid.ts";
export * from "./completion.ts";
export * from "./follow-through.ts";
export * from "./give-account.ts";
export * from "./obligation-history.ts";
export * from "./obligation-standing.ts";
export type { ShareOf } from "./share-of.ts";
