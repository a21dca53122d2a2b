import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { CHROMIUM_FLAGS, findChromium } from "@entente/config/browser";
import { defineConfig } from "@playwright/test";
import { chosenPorts } from "./support/ports.ts";

const ports = await chosenPorts();
const executablePath = await findChromium();
if (executablePath === null) throw new Error("No Chromium: install one or set ENTENTE_CHROMIUM.");

/** Journeys run one after another against the product as `npm start` starts it, on a new data directory. */
export default defineConfig({
  testDir: ".",
  testMatch: ["journeys/**/*.spec.ts", "accessibility/**/*.spec.ts"],
  fullyParallel: false,
  workers: 1,
  retries: 0,
  forbidOnly: true,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  outputDir: join(import.meta.dirname, "test-results"),
  use: {
    baseURL: `http://127.0.0.1:${ports.web}`,
    launchOptions: { executablePath, args: [...CHROMIUM_FLAGS] },
    viewport: { width: 1280, height: 900 },
    trace: "off",
  },
  webServer: {
    command: `"${process.execPath}" "${join(import.meta.dirname, "../../packages/config/src/commands/start.ts")}"`,
    url: `http://127.0.0.1:${ports.web}/sign-in`,
    timeout: 600_000,
    gracefulShutdown: { signal: "SIGTERM", timeout: 20_000 },
    stdout: "pipe",
    env: {
      PORT: String(ports.web),
      API_PORT: String(ports.api),
      DATA_DIR: mkdtempSync(join(tmpdir(), "entente-e2e-")),
      DATABASE_URL: "",
    },
  },
});
