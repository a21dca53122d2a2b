import { join } from "node:path";
import { runProgram } from "./run-program.ts";

const COMMAND = join(import.meta.dirname, "../../apps/server/src/commands/invite.ts");

/** Invites a person while no server holds the directory, as the operator does for the first administrator. */
export async function invitePerson(
  dataDir: string,
  env: Readonly<Record<string, string>>,
  person: string,
  provider: string,
  email: string,
): Promise<string> {
  const args = [COMMAND, "--person", person, "--provider", provider, "--email", email];
  const { code, text } = await runProgram(process.execPath, args, { env: { ...env, DATA_DIR: dataDir } });
  if (code !== 0) throw new Error(`the invitation was refused:\n${text}`);
  return text;
}
