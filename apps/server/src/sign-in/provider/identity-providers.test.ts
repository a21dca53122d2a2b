import { parseInstant, parseProviderId } from "@entente/domain";
import { describe, expect, it } from "vitest";
import { identityProviders } from "./identity-providers.ts";
import type { ProviderSettings } from "./provider-file.ts";

const SECRETS = { state: "s".repeat(43), nonce: "n".repeat(43), codeVerifier: "v".repeat(43) };
const id = parseProviderId("gone");
const now = parseInstant("2026-11-22T12:00:00.000Z");
if (!id.ok || !now.ok) throw new Error("no provider");

/** Nobody listens at this address. */
const GONE: ProviderSettings = {
  id: id.value,
  name: "Gone",
  issuer: "http://127.0.0.1:1",
  country: null,
  clientId: "entente",
  proof: { kind: "secret", secret: "a-secret" },
  scope: "openid email",
  acrValues: [],
  asked: { level: 2, isPhishingResistant: false, isPiv: false },
  assuranceClaim: "aal",
  assuranceValues: new Map(),
};

describe("a provider that does not answer", () => {
  const warnings: unknown[] = [];
  const providers = identityProviders({
    settings: [GONE],
    webOrigins: ["https://entente.example.gov"],
    contact: "the help desk",
    now: () => now.value,
    log: { warn: (...line: unknown[]) => void warnings.push(line) },
  });

  it("is listed, refuses with its name when somebody goes there, and leaves a line in the log", async () => {
    const [provider] = providers.all;
    if (provider === undefined) throw new Error("no provider");
    const begun = await providers.begin(provider, SECRETS, { origin: "", confirms: false });
    expect(begun).toEqual({ ok: false, error: { code: "provider-unreachable", provider: "Gone" } });
    expect(warnings).toHaveLength(1);
  });
});
