export * from "./candidates.ts";
export { type Complement, complementOf } from "./complement.ts";
export * from "./holding.ts";
export * from "./pre-standardization.ts";
