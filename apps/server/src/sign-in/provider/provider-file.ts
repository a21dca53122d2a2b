import { createPrivateKey } from "node:crypto";
import { readFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import {
  type Assurance,
  type CountryCode,
  parseAssurance,
  parseCountryCode,
  parseProviderId,
} from "@entente/domain";
import { z } from "zod";
import { RefusedStart, WRONG_SETTINGS } from "../../start/refused-start.ts";
import { isLoopbackAddress } from "../loopback.ts";

/** How this application proves to the provider that it is the client: a shared secret, or a key of its own. */
export type ClientProof =
  | { readonly kind: "secret"; readonly secret: string }
  | {
      readonly kind: "private-key";
      /** PKCS 8, DER. */
      readonly key: Uint8Array<ArrayBuffer>;
      readonly keyId: string | null;
      /** What the assertion is addressed to; login.gov takes nothing but its token endpoint. */
      readonly audience: "issuer" | "token-endpoint";
    };

/** One identity provider as the operator set it up. */
export interface ProviderSettings {
  readonly id: NonNullable<ReturnType<typeof providerId.parse>>;
  readonly name: string;
  readonly issuer: string;
  readonly country: CountryCode | null;
  readonly clientId: string;
  readonly proof: ClientProof;
  readonly scope: string;
  readonly acrValues: readonly string[];
  /** The least that is accepted. */
  readonly asked: Assurance;
  /** The claim that says how the person signed in. */
  readonly assuranceClaim: string;
  /** What values of that claim stand for where they are not those of idmanagement.gov. */
  readonly assuranceValues: ReadonlyMap<string, Assurance>;
}

const providerId = parsed((text) => {
  const id = parseProviderId(text);
  return id.ok ? id.value : null;
}, "a short name in small letters, such as login-gov");
const country = parsed((text) => {
  const code = parseCountryCode(text);
  return code.ok ? code.value : null;
}, "an ISO 3166 alpha-3 code such as GBR, or EU");
const assurance = parsed(parseAssurance, "such as aal/2 or aal/2?hspd12=true");

const entry = z
  .strictObject({
    id: providerId,
    name: z.string().min(1).max(100),
    issuer: z
      .string()
      .refine(isIssuer, "an address that begins with https://, or with http:// on this machine"),
    country: country.nullable().default(null),
    clientId: z.string().min(1),
    clientSecretFile: z.string().min(1).optional(),
    privateKeyFile: z.string().min(1).optional(),
    keyId: z.string().min(1).optional(),
    assertionAudience: z.enum(["issuer", "token-endpoint"]).default("issuer"),
    scope: z
      .string()
      .refine((scope) => scope.split(" ").includes("openid"), "scopes with spaces between, openid among them")
      .default("openid email"),
    acrValues: z.array(z.string().min(1)).default([]),
    assurance,
    assuranceClaim: z.string().min(1).default("aal"),
    assuranceValues: z.record(z.string(), assurance).default({}),
  })
  .refine(
    ({ clientSecretFile, privateKeyFile }) =>
      (clientSecretFile === undefined) !== (privateKeyFile === undefined),
    "either clientSecretFile or privateKeyFile",
  );
const file = z
  .array(entry)
  .min(1, "at least one provider")
  .refine((all) => new Set(all.map(({ id }) => id)).size === all.length, "an id for each provider of its own")
  .refine((all) => new Set(all.map(({ issuer }) => issuer)).size === all.length, "each issuer once");

/**
 * The identity providers that the file describes; paths of secrets in it count from its own folder.
 *
 * Throws `RefusedStart` naming the file, the place in it and what would be right; never a secret.
 */
export function providersFrom(path: string): readonly ProviderSettings[] {
  const parsedFile = file.safeParse(jsonOf(path));
  if (!parsedFile.success) {
    const [issue] = parsedFile.error.issues;
    const place = issue === undefined || issue.path.length === 0 ? "it" : issue.path.map(String).join(".");
    throw refused(path, `${place} must be ${issue?.message ?? "a list of providers"}`);
  }
  return parsedFile.data.map(({ clientSecretFile, privateKeyFile, assuranceValues, ...given }) => ({
    id: given.id,
    name: given.name,
    issuer: given.issuer,
    country: given.country,
    clientId: given.clientId,
    proof: proofFrom(path, { clientSecretFile, privateKeyFile, ...given }),
    scope: given.scope,
    acrValues: given.acrValues,
    asked: given.assurance,
    assuranceClaim: given.assuranceClaim,
    assuranceValues: new Map(Object.entries(assuranceValues)),
  }));
}

type Entry = z.output<typeof entry>;
type ProofPart = "clientSecretFile" | "privateKeyFile" | "keyId" | "assertionAudience";

function proofFrom(
  path: string,
  { clientSecretFile, privateKeyFile, keyId, assertionAudience }: Pick<Entry, ProofPart>,
): ClientProof {
  if (clientSecretFile !== undefined) {
    const secret = textOf(path, clientSecretFile).trim();
    if (secret === "") throw refused(path, `${clientSecretFile} must hold the client secret`);
    return { kind: "secret", secret };
  }
  const name = privateKeyFile ?? "";
  try {
    const der = createPrivateKey(textOf(path, name)).export({ type: "pkcs8", format: "der" });
    return {
      kind: "private-key",
      key: new Uint8Array(der),
      keyId: keyId ?? null,
      audience: assertionAudience,
    };
  } catch (error) {
    if (error instanceof RefusedStart) throw error;
    throw refused(path, `${name} must hold an RSA private key in PEM form`);
  }
}

function textOf(path: string, name: string): string {
  try {
    return readFileSync(resolve(dirname(path), name), "utf8");
  } catch {
    throw refused(path, `${name}, which it names, must be a file that can be read`);
  }
}

function jsonOf(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, "utf8"));
  } catch {
    throw refused(path, "it must be a file that can be read and holds JSON");
  }
}

function refused(path: string, what: string): RefusedStart {
  return new RefusedStart(`OIDC_PROVIDERS is ${path}, which cannot be used: ${what}.`, WRONG_SETTINGS);
}

function parsed<T>(parse: (text: string) => T | null, expected: string) {
  return z.string().transform((text, context): T => {
    const value = parse(text);
    if (value !== null) return value;
    context.issues.push({ code: "custom", input: text, message: expected });
    return z.NEVER;
  });
}

/** Without encryption only on this machine, where a test provider runs. */
function isIssuer(text: string): boolean {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url === null || url.search !== "" || url.hash !== "" || url.username !== "") return false;
  return url.protocol === "https:" || (url.protocol === "http:" && isLoopbackAddress(url.hostname));
}
