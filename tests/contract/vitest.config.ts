import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    name: "contract-tests",
    include: ["*.test.ts"],
    globalSetup: ["seeded-directory.ts"],
    testTimeout: 600_000,
    hookTimeout: 600_000,
    isolate: false,
    maxWorkers: "100%",
    sequence: { groupOrder: 2 },
  },
});
