import type { DatabaseSafety } from "@entente/db";
import type { Settings } from "../settings.ts";
import type { ProviderSettings } from "../sign-in/provider/provider-file.ts";
import { RefusedStart, WRONG_SETTINGS } from "./refused-start.ts";

/** Every word that examples and set-ups come with is shorter, such as `postgres` and `changeme`; ours. */
const SECRET_LENGTH_MINIMUM = 16;
/** Random text of that length has more different characters; a word that is repeated has not. Ours. */
const DIFFERENT_MINIMUM = 8;

/** One thing that does not go with production. */
interface Fault {
  readonly setting: string;
  /** As it stands; never a secret. */
  readonly value: string;
  readonly why: string;
  readonly remedy: string;
}

/** Refuses what may be tried on one machine and never be served to others. Throws `RefusedStart`, naming every fault. */
export function refuseUnsafe(
  settings: Settings,
  providers: readonly ProviderSettings[],
  isDebugged: boolean,
): void {
  if (!settings.isProduction) return;
  refuse([
    ...secretFaults(settings, providers),
    ...originFaults(settings),
    ...debugFaults(settings, isDebugged),
  ]);
}

/** Refuses a PostgreSQL that may lose what it acknowledged, or on which no right binds. Throws `RefusedStart`. */
export function refuseUnsafeDatabase({ isProduction }: Settings, database: DatabaseSafety | null): void {
  if (!isProduction || database === null) return;
  const { role, isSuperuser, fsync, synchronousCommit } = database;
  const faults: Fault[] = [];
  if (isSuperuser) {
    faults.push({
      setting: "the role in DATABASE_URL",
      value: `${role}, a superuser`,
      why: "no right and no row security binds a superuser",
      remedy: "Name a role that owns the database and has createrole, and nothing more.",
    });
  }
  if (fsync === "off") {
    faults.push({
      setting: "fsync of PostgreSQL",
      value: fsync,
      why: "a power cut would damage the database",
      remedy: "Set fsync = on in postgresql.conf and restart PostgreSQL.",
    });
  }
  if (synchronousCommit === "off") {
    faults.push({
      setting: "synchronous_commit of PostgreSQL",
      value: synchronousCommit,
      why: "changes that were acknowledged would be lost in a crash",
      remedy: "Set synchronous_commit = on, for the database and for the role.",
    });
  }
  refuse(faults);
}

function secretFaults({ databaseUrl }: Settings, providers: readonly ProviderSettings[]): readonly Fault[] {
  const faults: Fault[] = [];
  const address = databaseUrl === null ? null : new URL(databaseUrl);
  if (address !== null && address.password !== "") {
    const password = decodeURIComponent(address.password);
    if (isDefault(password) || password === decodeURIComponent(address.username)) {
      faults.push({
        setting: "the password in DATABASE_URL",
        value: "a default or short one (not shown)",
        why: "anybody can guess it",
        remedy: `Give the role a random password of ${SECRET_LENGTH_MINIMUM} characters or more.`,
      });
    }
  }
  for (const { id, proof } of providers) {
    if (proof.kind !== "secret" || !isDefault(proof.secret)) continue;
    faults.push({
      setting: `the client secret of ${id} in OIDC_PROVIDERS`,
      value: "a default or short one (not shown)",
      why: "anybody can guess it and sign in as this application",
      remedy: "Have the provider give a random one, or use privateKeyFile.",
    });
  }
  return faults;
}

function originFaults({ webOrigins }: Settings): readonly Fault[] {
  return webOrigins
    .filter((origin) => !origin.startsWith("https://"))
    .map((origin) => ({
      setting: "WEB_ORIGIN",
      value: origin,
      why: "sessions would travel in the clear",
      remedy: "Serve the web application over TLS and set WEB_ORIGIN to its https:// address.",
    }));
}

function debugFaults({ logLevel, personas }: Settings, isDebugged: boolean): readonly Fault[] {
  const faults: Fault[] = [];
  if (logLevel === "debug" || logLevel === "trace") {
    faults.push({
      setting: "LOG_LEVEL",
      value: logLevel,
      why: "the log would tell more than the audit may",
      remedy: "Set LOG_LEVEL to info, or leave it out.",
    });
  }
  if (personas === "on") {
    faults.push({
      setting: "PERSONAS",
      value: personas,
      why: "made-up people could sign in without a proof",
      remedy: "Set PERSONAS to off, or leave it out.",
    });
  }
  if (isDebugged) {
    faults.push({
      setting: "the debugger of Node.js",
      value: "on",
      why: "whoever reaches its port can do everything",
      remedy: "Start without --inspect, also in NODE_OPTIONS.",
    });
  }
  return faults;
}

function isDefault(secret: string): boolean {
  return secret.length < SECRET_LENGTH_MINIMUM || new Set(secret).size < DIFFERENT_MINIMUM;
}

function refuse(faults: readonly Fault[]): void {
  if (faults.length === 0) return;
  const sentences = faults.map(
    ({ setting, value, why, remedy }) =>
      `${setting} is ${value}, which production does not allow: ${why}. ${remedy}`,
  );
  throw new RefusedStart(sentences.join("\n"), WRONG_SETTINGS);
}
