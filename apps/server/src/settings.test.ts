import { describe, expect, it } from "vitest";
import { settingsFrom } from "./settings.ts";
import { RefusedStart, WRONG_SETTINGS } from "./start/refused-start.ts";

function refusedWith(variables: Record<string, string>): RefusedStart {
  try {
    settingsFrom(variables);
  } catch (error) {
    if (error instanceof RefusedStart) return error;
  }
  throw new Error("the settings were not refused");
}

describe("settingsFrom", () => {
  it("listens on loopback with an embedded database when nothing is said", () => {
    expect(settingsFrom({ API_PORT: "", INIT_CWD: "/srv/entente" })).toEqual({
      apiPort: 4000,
      host: "127.0.0.1",
      dataDir: "/srv/entente/.data",
      databaseUrl: null,
      webOrigins: ["http://127.0.0.1:3000", "http://localhost:3000"],
      isProduction: false,
      opensWithPacks: true,
      rateLimit: 600,
      logLevel: "info",
      providersFile: null,
      personas: null,
      signInContact: "the administrator of Entente at your agency",
      digestHour: 11,
      mail: null,
    });
  });

  it("takes the web application's port into the origins that may write", () => {
    expect(settingsFrom({ PORT: "8080" }).webOrigins).toEqual([
      "http://127.0.0.1:8080",
      "http://localhost:8080",
    ]);
  });

  it.each([
    [{}, false],
    [{ WEB_ORIGIN: "http://127.0.0.1:3000,http://[::1]:3000" }, false],
    [{ DEPLOYMENT: "production" }, true],
    [{ WEB_ORIGIN: "http://localhost:3000,https://entente.example.gov" }, true],
    [{ WEB_ORIGIN: "https://entente.example.gov", DEPLOYMENT: "trial" }, true],
  ])(
    "takes it for production when told so, and when others than this machine are served: %j",
    (given, expected) => {
      expect(settingsFrom(given).isProduction).toBe(expected);
    },
  );

  it("opens without data packs when asked to", () => {
    expect(settingsFrom({ DATA_PACKS: "none" }).opensWithPacks).toBe(false);
  });

  it("sends mail only with a server and a sender", () => {
    const mail = { SMTP_URL: "smtps://user:secret@mail.example.gov:465", MAIL_FROM: "entente@example.gov" };
    expect(settingsFrom(mail).mail).toEqual({ url: mail.SMTP_URL, from: mail.MAIL_FROM });
    const refused = refusedWith({ SMTP_URL: mail.SMTP_URL });
    expect(refused.message).toBe("SMTP_URL is set and MAIL_FROM is not: set both for mail, or neither.");
    expect(refusedWith({ MAIL_FROM: mail.MAIL_FROM }).message).toContain("MAIL_FROM is set");
    expect(refusedWith({ ...mail, SMTP_URL: "https://user:secret@x" }).message).not.toContain("secret");
  });

  it("takes several origins separated by commas", () => {
    const { webOrigins } = settingsFrom({ WEB_ORIGIN: "https://a.example.gov, https://b.example.gov:8443" });
    expect(webOrigins).toEqual(["https://a.example.gov", "https://b.example.gov:8443"]);
  });

  it.each([
    ["API_PORT", "0"],
    ["API_PORT", "65536"],
    ["API_PORT", "4000.5"],
    ["PORT", "web"],
    ["HOST", "not a host"],
    ["WEB_ORIGIN", "https://entente.example.gov/path"],
    ["WEB_ORIGIN", "entente.example.gov"],
    ["WEB_ORIGIN", "*"],
    ["RATE_LIMIT", "-1"],
    ["RATE_LIMIT", "1e3"],
    ["LOG_LEVEL", "loud"],
    ["DATA_PACKS", "open"],
    ["DEPLOYMENT", "test"],
    ["DIGEST_HOUR", "24"],
    ["MAIL_FROM", "nobody"],
    ["PERSONAS", "yes"],
    ["SIGN_IN_CONTACT", "x".repeat(201)],
  ])("refuses %s=%s naming the variable, the value and the remedy", (name, value) => {
    const refused = refusedWith({ [name]: value });
    expect(refused.message).toContain(`${name} is "${value}"`);
    expect(refused.message).toMatch(/set it to .+, or leave it out\.$/);
    expect(refused.exitCode).toBe(WRONG_SETTINGS);
  });

  it("never prints a database address, which may hold a password", () => {
    const { message } = refusedWith({ DATABASE_URL: "mysql://admin:hunter2@db/entente" });
    expect(message).toContain("DATABASE_URL");
    expect(message).not.toContain("hunter2");
  });

  it("names every wrong variable at once", () => {
    const { message } = refusedWith({ API_PORT: "x", LOG_LEVEL: "y" });
    expect(message.split("\n")).toHaveLength(2);
  });
});
