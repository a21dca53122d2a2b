import { constants, createSign } from "node:crypto";
import type { Refusal } from "@entente/client";
import { encoded, hs256, type Lie, rs256 } from "./lying-provider.ts";

type Expected = Refusal["code"] | `${Extract<Refusal, { code: "provider-answer-refused" }>["fault"]}`;

const claiming =
  (changes: Readonly<Record<string, unknown>>): Lie =>
  ({ claims }) => ({ claims: { ...claims, ...changes } });
const asking =
  (changes: Readonly<Record<string, string | readonly string[] | undefined>>): Lie =>
  ({ query }) => ({ query: { ...query, ...changes } });

/** Every way in which an identity provider lies here, and how the lie is refused. */
export const LIES: Readonly<Record<string, readonly [Expected, Lie]>> = {
  "a token without a signature": [
    "signature-invalid",
    ({ header }) => ({ header: { ...header, alg: "none" }, sign: () => "" }),
  ],
  "a token signed with the public key as a shared secret": [
    "signature-invalid",
    ({ header }, { publicKey }) => {
      const pem = publicKey.export({ type: "spki", format: "pem" });
      return { header: { ...header, alg: "HS256" }, sign: (input) => hs256(input, pem) };
    },
  ],
  "a token signed with the client secret": [
    "signature-invalid",
    ({ header }, { clientSecret }) => ({
      header: { ...header, alg: "HS256" },
      sign: (input) => hs256(input, clientSecret),
    }),
  ],
  "a token signed by another algorithm of the same key": [
    "signature-invalid",
    ({ header }, { key }) => ({
      header: { ...header, alg: "PS256" },
      sign: (input) =>
        createSign("RSA-SHA256")
          .update(input)
          .sign({ key, padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: 32 }, "base64url"),
    }),
  ],
  "a token signed by another key under the same name": [
    "signature-invalid",
    (_truth, { otherKey }) => ({ sign: (input) => rs256(input, otherKey) }),
  ],
  "a token signed by a key of an unknown name": [
    "signature-invalid",
    ({ header }, { otherKey }) => ({
      header: { ...header, kid: "another-key" },
      sign: (input) => rs256(input, otherKey),
    }),
  ],
  "a token that brings its own key": [
    "signature-invalid",
    ({ header }, { otherKey }) => ({
      header: { ...header, jwk: otherKey.export({ format: "jwk" }) },
      sign: (input) => rs256(input, otherKey),
    }),
  ],
  "a token that was altered after it was signed": [
    "signature-invalid",
    ({ claims }) => ({
      alter: (token) => token.replace(/\.[^.]+\./u, `.${encoded({ ...claims, sub: "somebody-else" })}.`),
    }),
  ],
  "a token with a rule that nobody here knows": [
    "signature-invalid",
    ({ header }) => ({ header: { ...header, crit: ["x-rule"], "x-rule": true } }),
  ],
  "a token for another application": ["audience-differs", claiming({ aud: "another-client" })],
  "a token for several applications": ["audience-differs", claiming({ aud: ["entente", "another-client"] })],
  "a token that another application may use": [
    "audience-differs",
    claiming({ aud: ["entente", "another-client"], azp: "another-client" }),
  ],
  "a token of another issuer": ["issuer-differs", claiming({ iss: "https://id.example.org" })],
  "a token of almost the same issuer": [
    "issuer-differs",
    ({ claims }, { issuer }) => ({ claims: { ...claims, iss: `${issuer}/` } }),
  ],
  "a token with another nonce": ["nonce-differs", claiming({ nonce: "x".repeat(43) })],
  "a token without a nonce": ["answer-malformed", claiming({ nonce: undefined })],
  "a token that has expired": [
    "time-out-of-range",
    ({ claims }, { now }) => ({ claims: { ...claims, iat: now - 400, exp: now - 100 } }),
  ],
  "a token without an end": ["answer-malformed", claiming({ exp: undefined })],
  "a token that is not valid yet": [
    "time-out-of-range",
    ({ claims }, { now }) => ({ claims: { ...claims, nbf: now + 300 } }),
  ],
  "a token from the future": [
    "time-out-of-range",
    ({ claims }, { now }) => ({ claims: { ...claims, iat: now + 300, exp: now + 600 } }),
  ],
  "a token of yesterday that has not expired": [
    "time-out-of-range",
    ({ claims }, { now }) => ({ claims: { ...claims, iat: now - 86_400 } }),
  ],
  "a sign-in that will happen": [
    "time-out-of-range",
    ({ claims }, { now }) => ({ claims: { ...claims, auth_time: now + 300 } }),
  ],
  "a token about nobody": ["answer-malformed", claiming({ sub: undefined })],
  "a token about an empty name": ["answer-malformed", claiming({ sub: "" })],
  "a token about one and further words about another": [
    "subject-differs",
    () => ({ userinfo: { sub: "somebody-else", email: "somebody@else.example", email_verified: true } }),
  ],
  "further words that are kept back": ["answer-malformed", () => ({ userinfoStatus: 401, userinfo: {} })],
  "an answer without a token": [
    "answer-malformed",
    ({ tokens }) => ({ tokens: () => ({ ...tokens(""), id_token: undefined }) }),
  ],
  "an answer whose token is none": ["answer-malformed", () => ({ alter: () => "not.a.token" })],
  "a code that it will not exchange": [
    "code-refused",
    () => ({ tokenStatus: 400, tokens: () => ({ error: "invalid_grant" }) }),
  ],
  "a fault of its own": [
    "provider-unreachable",
    () => ({ tokenStatus: 503, tokens: () => ({ error: "busy" }) }),
  ],
  "no word of how the person signed in": ["assurance-missing", claiming({ aal: undefined })],
  "a level that does not exist": ["assurance-missing", claiming({ aal: "aal/9?hspd12=true" })],
  "a lower level": ["assurance-too-low", claiming({ aal: "http://idmanagement.gov/ns/assurance/aal/2" })],
  "a higher level without the card": [
    "assurance-too-low",
    claiming({ aal: "http://idmanagement.gov/ns/assurance/aal/3" }),
  ],
  "a card beside the signed token only": [
    "assurance-too-low",
    ({ claims, userinfo }) => ({
      claims: { ...claims, aal: "aal/1" },
      userinfo: { ...userinfo, aal: "aal/2?hspd12=true" },
    }),
  ],
  "a way back with another state": ["sign-in-expired", asking({ state: "x".repeat(43) })],
  "a way back without a state": ["sign-in-expired", asking({ state: undefined })],
  "a way back with two states": [
    "answer-malformed",
    ({ query }) => ({ query: { ...query, state: [query["state"] ?? "", "another"].flat() } }),
  ],
  "a way back without a code": ["answer-malformed", asking({ code: undefined })],
  "a way back with two codes": ["answer-malformed", asking({ code: ["code-1", "code-2"] })],
  "a way back that names another issuer": ["issuer-differs", asking({ iss: "https://id.example.org" })],
  "a way back that names no issuer": ["answer-malformed", asking({ iss: undefined })],
  "a way back that says no": ["sign-in-declined", asking({ code: undefined, error: "access_denied" })],
  "a way back that says that we asked wrongly": [
    "request-refused",
    asking({ code: undefined, error: "invalid_scope" }),
  ],
};
