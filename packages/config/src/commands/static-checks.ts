import { runCommand } from "./run-command.ts";

type StaticCheck = { readonly name: string; readonly command: string; readonly args: readonly string[] };

const TURBO_QUIET = "--output-logs=errors-only";

/** Each counts as one passed or failed. */
export const STATIC_CHECKS: readonly StaticCheck[] = [
  { name: "format", command: "biome", args: ["check", "."] },
  { name: "lint", command: "oxlint", args: ["--type-aware", "--deny-warnings"] },
  { name: "types", command: "turbo", args: ["run", "typecheck", "--continue", TURBO_QUIET] },
  { name: "boundaries", command: "turbo", args: ["boundaries"] },
  { name: "unused code", command: "knip", args: [] },
  {
    name: "published packages",
    command: "turbo",
    args: [
      "run",
      "check:package",
      "--filter=@entente/domain",
      "--filter=@entente/client",
      "--continue",
      TURBO_QUIET,
    ],
  },
  { name: "web build", command: "turbo", args: ["run", "build", "--filter=@entente/web", TURBO_QUIET] },
];

export async function passes({ command, args }: StaticCheck): Promise<boolean> {
  return (await runCommand(command, args)) === 0;
}
