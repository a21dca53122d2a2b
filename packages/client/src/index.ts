export type { AppRouter, FieldProblem } from "@entente/api";
export type { Refusal, RefusalCode } from "@entente/contract";
export { createEntente, type Entente, type EntenteOptions } from "./entente.ts";
export type { EntenteInputs, EntenteOutputs } from "./procedure.ts";
export { fieldProblemsOf, refusalOf } from "./refusal.ts";
export { type SignedIn, signInAsPersona } from "./sign-in.ts";
