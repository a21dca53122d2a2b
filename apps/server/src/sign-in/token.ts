import { createHash, randomBytes } from "node:crypto";
import { TOKEN_KINDS, type TokenKind } from "@entente/domain";

const TOKEN_BYTES = 32;
const RANDOM = "[A-Za-z0-9_-]{43}";
const SESSION_TOKEN = new RegExp(`^${RANDOM}$`, "u");
const CALENDAR_FILE = new RegExp(`^(entente_calendar_${RANDOM})\\.ics$`, "u");
const API_TOKEN = new RegExp(`^entente_(${TOKEN_KINDS.join("|")})_${RANDOM}$`, "u");

interface NewToken {
  readonly token: string;
  /** Under which it is stored; the token itself is kept nowhere. */
  readonly hash: string;
}

/** A new session token. */
export function newToken(): NewToken {
  const token = randomPart();
  return { token, hash: hashOf(token) };
}

/** A new token for tools; its beginning shows what it is, wherever somebody left it lying. */
export function newApiToken(kind: TokenKind): NewToken {
  const token = `entente_${kind}_${randomPart()}`;
  return { token, hash: hashOf(token) };
}

/** A new token for the address of a calendar, recognizable like those for tools. */
export function newCalendarToken(): NewToken {
  const token = `entente_calendar_${randomPart()}`;
  return { token, hash: hashOf(token) };
}

/** The hash of a presented session token; absent when the text cannot be one. */
export function presentedHash(token: string | undefined): string | null {
  return token !== undefined && SESSION_TOKEN.test(token) ? hashOf(token) : null;
}

/** The hash of a presented token for tools; absent when the text cannot be one. */
export function presentedApiHash(token: string | undefined): string | null {
  return token !== undefined && API_TOKEN.test(token) ? hashOf(token) : null;
}

/** The hash of the token in the name of a calendar file; absent when there can be none in it. */
export function presentedCalendarHash(file: string): string | null {
  const token = CALENDAR_FILE.exec(file)?.[1];
  return token === undefined ? null : hashOf(token);
}

function randomPart(): string {
  return randomBytes(TOKEN_BYTES).toString("base64url");
}

function hashOf(token: string): string {
  return createHash("sha256").update(token).digest("hex");
}
