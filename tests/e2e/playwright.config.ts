import { join } from "node:path";
import { CHROMIUM_FLAGS, findChromium } from "@entente/config/browser";
import { defineConfig } from "@playwright/test";
import { productFor } from "./support/product.ts";

const executablePath = await findChromium();
if (executablePath === null) throw new Error("No Chromium: install one or set ENTENTE_CHROMIUM.");

const journeys = await productFor("journeys");
const accessibility = await productFor("accessibility");

/**
 * Journeys change the register, so they run one after another. What is checked of accessibility only reads; it has a
 * product of its own, where it meets the register as it is first seen, and runs beside them.
 */
export default defineConfig({
  projects: [
    {
      name: "journeys",
      testMatch: "journeys/**/*.spec.ts",
      workers: 1,
      use: { baseURL: journeys.baseURL },
    },
    {
      name: "accessibility",
      testMatch: "accessibility/**/*.spec.ts",
      fullyParallel: true,
      use: { baseURL: accessibility.baseURL },
    },
  ],
  workers: 2,
  retries: 0,
  forbidOnly: true,
  timeout: 180_000,
  expect: { timeout: 30_000 },
  outputDir: join(import.meta.dirname, "test-results"),
  use: {
    launchOptions: { executablePath, args: [...CHROMIUM_FLAGS] },
    viewport: { width: 1280, height: 900 },
    trace: "off",
  },
  webServer: [journeys.server, accessibility.server],
});
