import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    name: "db",
    include: ["src/**/*.test.ts"],
    globalSetup: "src/testing/prepare.ts",
    testTimeout: 600_000,
    hookTimeout: 600_000,
    isolate: false,
    maxWorkers: "100%",
    sequence: { groupOrder: 2 },
  },
});
