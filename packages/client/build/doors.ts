/**
 * What the published types need of packages that hold server code: these lines stand in for their index files, so that
 * nobody who installs the client is asked for a database or a web framework.
 */
export const DOORS: Readonly<Record<string, string>> = {
  "api/src/index.d.ts": [
    'export type { FieldProblem } from "./field-problem.js";',
    'export type { ErrorFacts } from "./procedure.js";',
    'export type { AppRouter } from "./router.js";',
    "",
  ].join("\n"),
  "db/src/index.d.ts": ["audit-port", "people-port", "ports", "session-port", "sign-in-port", "token-port"]
    .map((name) => `export * from "./${name}.js";\n`)
    .join(""),
};
