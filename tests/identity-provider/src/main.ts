/**
 * Starts two identity providers and describes them for the server in FOLDER/providers.json:
 * `main.ts --folder FOLDER --home PORT --partner PORT --origin WEB_ORIGIN`.
 */
import { generateKeyPairSync, randomBytes } from "node:crypto";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { startProvider } from "./provider.ts";

const { values } = parseArgs({
  options: {
    folder: { type: "string" },
    home: { type: "string", default: "4180" },
    partner: { type: "string", default: "4181" },
    origin: { type: "string", default: "http://127.0.0.1:3000" },
  },
});
const { folder, origin } = values;
if (folder === undefined) throw new Error("say where to write providers.json: --folder FOLDER");
const [home, partner] = [Number(values.home), Number(values.partner)];

const key = generateKeyPairSync("rsa", { modulusLength: 2048 });
const secret = randomBytes(32).toString("base64url");
writeFileSync(join(folder, "client-key.pem"), key.privateKey.export({ type: "pkcs8", format: "pem" }));
writeFileSync(join(folder, "client-secret"), secret);

const client = {
  client_id: "entente",
  redirect_uris: [`${origin}/sign-in/callback`],
  response_types: ["code" as const],
  grant_types: ["authorization_code"],
  id_token_signed_response_alg: "RS256" as const,
};
await startProvider({
  name: "Test sign-in service",
  port: home,
  client: {
    ...client,
    token_endpoint_auth_method: "private_key_jwt",
    token_endpoint_auth_signing_alg: "RS256",
    jwks: {
      keys: [
        { ...key.publicKey.export({ format: "jwk" }), kty: "RSA", use: "sig", alg: "RS256", kid: "entente" },
      ],
    },
  },
});
await startProvider({
  name: "Test foreign ministry",
  port: partner,
  client: { ...client, client_secret: secret, token_endpoint_auth_method: "client_secret_basic" },
});

const PIV = "http://idmanagement.gov/ns/assurance/aal/2?hspd12=true";
writeFileSync(
  join(folder, "providers.json"),
  JSON.stringify(
    [
      {
        id: "home",
        name: "Test sign-in service",
        issuer: `http://127.0.0.1:${home}`,
        clientId: "entente",
        privateKeyFile: "client-key.pem",
        keyId: "entente",
        assertionAudience: "token-endpoint",
        scope: "openid email x509",
        acrValues: [PIV],
        assurance: "aal/2?hspd12=true",
      },
      {
        id: "partner",
        name: "Test foreign ministry",
        issuer: `http://127.0.0.1:${partner}`,
        country: "GBR",
        clientId: "entente",
        clientSecretFile: "client-secret",
        assurance: "aal/2",
      },
    ],
    null,
    2,
  ),
);
console.log(`OIDC_PROVIDERS=${join(folder, "providers.json")}`);
