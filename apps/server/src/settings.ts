import { resolve } from "node:path";
import { z } from "zod";
import { isLoopbackAddress } from "./sign-in/loopback.ts";
import { RefusedStart, WRONG_SETTINGS } from "./start/refused-start.ts";

const PORT_EXPECTED = "a whole number from 1 to 65535";
const DATA_PACKS = ["default", "none"] as const;
const PERSONAS = ["on", "off"] as const;
const DEPLOYMENTS = ["trial", "production"] as const;
const LOG_LEVELS = ["fatal", "error", "warn", "info", "debug", "trace", "silent"] as const;

/** What the environment decides; everything else is fixed. */
export interface Settings {
  readonly apiPort: number;
  readonly host: string;
  /** Full path; a relative one counts from where the command was given. */
  readonly dataDir: string;
  /** Absent for the embedded database in `dataDir`. */
  readonly databaseUrl: string | null;
  /** Addresses of the web application, from which browsers may write. */
  readonly webOrigins: readonly string[];
  /** Whether a register opens with the data packs that are shipped for every one. */
  readonly opensWithPacks: boolean;
  /** Whether others than this machine are served: what may be tried here and not be served is then refused. */
  readonly isProduction: boolean;
  /** Requests in a minute for one session, or for one address without a session. */
  readonly rateLimit: number;
  readonly logLevel: (typeof LOG_LEVELS)[number];
  /** Full path of the file that describes the identity providers; absent when there are none. */
  readonly providersFile: string | null;
  /** Whether the made-up people may be signed in as on this machine; absent to offer them where no provider is set up. */
  readonly personas: (typeof PERSONAS)[number] | null;
  /** Whom people ask who cannot enter, as the sign-in page says it. */
  readonly signInContact: string;
  /** Hour of the day, in UTC, from which its digests are made. */
  readonly digestHour: number;
  /** The mail server and the address from which notices come; absent when notices stay in the application. */
  readonly mail: { readonly url: string; readonly from: string } | null;
}

const port = (fallback: string) => wholeNumber(1, 65_535, PORT_EXPECTED).prefault(fallback);

const environment = z.object({
  API_PORT: port("4000"),
  PORT: port("3000"),
  HOST: z
    .string()
    .regex(/^[A-Za-z0-9.:_-]+$/u, "an address to listen on, such as 127.0.0.1")
    .prefault("127.0.0.1"),
  DATA_DIR: z
    .string()
    .refine((path) => !path.includes("\0"), "the path of a folder")
    .prefault("./.data"),
  DATABASE_URL: z
    .string()
    .refine(isPostgresUrl, "an address such as postgres://user@host:5432/entente")
    .optional(),
  WEB_ORIGIN: z
    .string()
    .transform((text) => text.split(",").map((part) => part.trim()))
    .refine((origins) => origins.every(isOrigin), "one or more origins such as https://entente.example.gov")
    .optional(),
  DEPLOYMENT: z.enum(DEPLOYMENTS, `one of ${DEPLOYMENTS.join(", ")}`).prefault("trial"),
  DATA_PACKS: z.enum(DATA_PACKS, `one of ${DATA_PACKS.join(", ")}`).prefault("default"),
  RATE_LIMIT: wholeNumber(1, 1_000_000, "a whole number from 1 to 1000000").prefault("600"),
  OIDC_PROVIDERS: z
    .string()
    .refine((path) => !path.includes("\0"), "the path of a file")
    .optional(),
  PERSONAS: z.enum(PERSONAS, `one of ${PERSONAS.join(", ")}`).optional(),
  SIGN_IN_CONTACT: z
    .string()
    .regex(/^[^\p{C}]{1,200}$/u, "whom to ask, in at most 200 characters")
    .prefault("the administrator of Entente at your agency"),
  DIGEST_HOUR: wholeNumber(0, 23, "a whole number from 0 to 23").prefault("11"),
  SMTP_URL: z.string().refine(isSmtpUrl, "an address such as smtp://user:password@host:587").optional(),
  MAIL_FROM: z
    .string()
    .regex(/^[^\s@<>]{1,64}@[^\s@<>]{1,190}$/u, "an e-mail address such as entente@example.gov")
    .optional(),
  LOG_LEVEL: z.enum(LOG_LEVELS, `one of ${LOG_LEVELS.join(", ")}`).prefault("info"),
});

/** Variables whose value may hold a password; it is never printed. */
const SECRET: readonly string[] = ["DATABASE_URL", "SMTP_URL"];

/**
 * The settings that the environment asks for; a variable set to nothing counts as absent.
 *
 * Throws `RefusedStart` naming the variable, its value and what would be right.
 */
export function settingsFrom(variables: Readonly<Record<string, string | undefined>>): Settings {
  const given = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== ""));
  const parsed = environment.safeParse(given);
  if (!parsed.success) throw new RefusedStart(sentenceFor(parsed.error, given), WRONG_SETTINGS);

  const { data } = parsed;
  const fullPath = (path: string) => resolve(variables["INIT_CWD"] ?? ".", path);
  const webOrigins = data.WEB_ORIGIN ?? [`http://127.0.0.1:${data.PORT}`, `http://localhost:${data.PORT}`];
  return {
    apiPort: data.API_PORT,
    host: data.HOST,
    dataDir: fullPath(data.DATA_DIR),
    databaseUrl: data.DATABASE_URL ?? null,
    webOrigins,
    isProduction:
      data.DEPLOYMENT === "production" ||
      webOrigins.some((origin) => !isLoopbackAddress(new URL(origin).hostname)),
    opensWithPacks: data.DATA_PACKS === "default",
    rateLimit: data.RATE_LIMIT,
    logLevel: data.LOG_LEVEL,
    providersFile: data.OIDC_PROVIDERS === undefined ? null : fullPath(data.OIDC_PROVIDERS),
    personas: data.PERSONAS ?? null,
    signInContact: data.SIGN_IN_CONTACT,
    digestHour: data.DIGEST_HOUR,
    mail: mailFrom(data.SMTP_URL, data.MAIL_FROM),
  };
}

/** Both or none: a server without a sender, or a sender without a server, sends nothing. */
function mailFrom(url: string | undefined, from: string | undefined): Settings["mail"] {
  if (url !== undefined && from !== undefined) return { url, from };
  if (url === undefined && from === undefined) return null;
  const [missing, given] = url === undefined ? ["SMTP_URL", "MAIL_FROM"] : ["MAIL_FROM", "SMTP_URL"];
  throw new RefusedStart(
    `${given} is set and ${missing} is not: set both for mail, or neither.`,
    WRONG_SETTINGS,
  );
}

function sentenceFor(error: z.ZodError, given: Readonly<Record<string, string | undefined>>): string {
  return error.issues
    .map(({ path, message }) => {
      const name = String(path[0]);
      const value = SECRET.includes(name) ? "(not shown)" : JSON.stringify(given[name]);
      return `${name} is ${value}, which cannot be used: set it to ${message}, or leave it out.`;
    })
    .join("\n");
}

function wholeNumber(least: number, most: number, expected: string) {
  return z
    .string()
    .regex(/^\d{1,7}$/u, { error: expected, abort: true })
    .transform(Number)
    .refine((value) => value >= least && value <= most, expected);
}

function isPostgresUrl(text: string): boolean {
  const url = URL.canParse(text) ? new URL(text) : null;
  return url !== null && ["postgres:", "postgresql:"].includes(url.protocol) && url.hostname !== "";
}

function isSmtpUrl(text: string): boolean {
  const url = URL.canParse(text) ? new URL(text) : null;
  return url !== null && ["smtp:", "smtps:"].includes(url.protocol) && url.hostname !== "";
}

function isOrigin(text: string): boolean {
  return URL.canParse(text) && new URL(text).origin === text && /^https?:/u.test(text);
}
