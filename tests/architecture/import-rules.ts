type ImportRule = {
  readonly may: readonly string[];
  /** May be imported as types, from the package's development dependencies. */
  readonly mayAsTypes?: readonly string[];
  readonly instead: string;
};

/** Who may import whom, by folder; tests and `packages/config` have rules of their own in `imports.test.ts`. */
export const IMPORT_RULES: Readonly<Record<string, ImportRule>> = {
  "packages/domain": {
    may: [],
    instead:
      "The domain knows nobody: pass the fact in as plain data, and put what fetches it in packages/api or packages/db.",
  },
  "packages/contract": {
    may: ["packages/domain"],
    instead: "The contract describes the wire: rules belong in packages/domain, procedures in packages/api.",
  },
  "packages/data": {
    may: ["packages/domain", "packages/contract"],
    instead: "Shipped facts are plain rows: writing them to tables belongs in packages/api or apps/server.",
  },
  "packages/db": {
    may: ["packages/domain"],
    instead: "Storage knows the domain alone: wire shapes belong in packages/api, seeds in packages/data.",
  },
  "packages/reports": {
    may: ["packages/domain", "packages/contract"],
    instead: "Reports are made from rows handed in: loading them belongs in packages/api.",
  },
  "packages/api": {
    may: ["packages/domain", "packages/contract", "packages/db", "packages/data", "packages/reports"],
    instead:
      "A procedure does not know who listens or who calls: listeners belong in apps/server, callers in packages/client.",
  },
  "packages/client": {
    may: ["packages/contract"],
    mayAsTypes: ["packages/api", "packages/domain"],
    instead:
      "The client carries no server code: use `import type`, or move the shared value to packages/contract.",
  },
  "packages/config": {
    may: [],
    instead: "Configuration depends on nobody: product code belongs in the package it configures.",
  },
  "apps/server": {
    may: ["packages/api", "packages/db", "packages/data", "packages/contract", "packages/domain"],
    instead:
      "The server only hosts: what staff see belongs in apps/web, what callers need in packages/client.",
  },
  "apps/web": {
    may: ["packages/client", "packages/contract", "packages/domain"],
    instead:
      "The web application holds no data: ask through packages/client, and add a procedure in packages/api when one is missing.",
  },
  "apps/cli": {
    may: ["packages/client", "packages/contract"],
    instead:
      "The command line is a client like any other: add a procedure in packages/api when one is missing.",
  },
};

/** What tests under `tests/` may import; the code under test is reached over HTTP or through these. */
export const TESTS_MAY = ["packages/client", "packages/domain", "packages/data", "tests/cases"];

/** What some folders under `tests/` may import beside that; their README says why. */
export const TESTS_MAY_ALSO: Readonly<Record<string, readonly string[]>> = {
  "tests/bench": ["packages/api", "packages/db"],
  "tests/contract": ["packages/api"],
};

export const DOMAIN_PRIMITIVES = [
  "result.ts",
  "id.ts",
  "time.ts",
  "source.ts",
  "author.ts",
  "evidence.ts",
  "office.ts",
];
export const DOMAIN_SHARED_AREAS = ["technology", "internal"];
