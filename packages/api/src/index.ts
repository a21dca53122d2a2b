export type { ApiContext, SessionControl } from "./context.ts";
export type { FieldProblem } from "./field-problem.ts";
export type { ErrorFacts, ProcedureMeta } from "./procedure.ts";
export { type AppRouter, appRouter } from "./router.ts";
export { type Seeding, seedPortfolio } from "./seed/seed-portfolio.ts";
