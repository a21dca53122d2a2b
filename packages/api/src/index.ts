export {
  type CalendarRead,
  type CalendarReading,
  type CalendarUnknown,
  readCalendar,
} from "./calendar/read-calendar.ts";
export { passSuspenses } from "./clearance/pass-suspenses.ts";
export { type ApiContext, askerOf, type NoticeSettings, type SessionControl } from "./context.ts";
export type { FieldProblem } from "./field-problem.ts";
export type { ErrorFacts, ProcedureMeta } from "./procedure.ts";
export { type AppRouter, appRouter } from "./router.ts";
export { loadPack, type PackInRegister } from "./seed/load-pack.ts";
export { seedAlignment } from "./seed/seed-alignment.ts";
export { seedCoalitions } from "./seed/seed-coalitions.ts";
export { seedCommitments } from "./seed/seed-commitments.ts";
export { seedForums } from "./seed/seed-forums.ts";
export { seedHoldings } from "./seed/seed-holdings.ts";
export { seedMarkings } from "./seed/seed-markings.ts";
export { type PackSeeding, seedPacks } from "./seed/seed-packs.ts";
export { type Seeding, seedPortfolio, seedSignature } from "./seed/seed-portfolio.ts";
export { seedPriorities } from "./seed/seed-priorities.ts";
export { seedTensions } from "./seed/seed-tensions.ts";
export type {
  IdentityProvider,
  IdentityProviders,
  ProviderAnswer,
} from "./session/identity-providers.ts";
export { PASSIVE_PROCEDURES } from "./session/passive.ts";
