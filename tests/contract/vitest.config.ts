import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    name: "contract-tests",
    include: ["*.test.ts"],
    globalSetup: ["seeded-directory.ts"],
    testTimeout: 120_000,
    hookTimeout: 300_000,
  },
});
