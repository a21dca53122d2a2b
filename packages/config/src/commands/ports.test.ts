import { createServer } from "node:net";
import { afterEach, describe, expect, it, vi } from "vitest";
import { freePort, isPortFree, portFrom } from "./ports.ts";

afterEach(() => vi.unstubAllEnvs());

describe("portFrom", () => {
  it("falls back when the variable is absent or empty", () => {
    vi.stubEnv("ENTENTE_TEST_PORT", "");
    expect(portFrom("ENTENTE_TEST_PORT", 3000)).toBe(3000);
  });

  it.each(["0", "65536", "12.5", "web"])("refuses %s and names the variable", (text) => {
    vi.stubEnv("ENTENTE_TEST_PORT", text);
    expect(() => portFrom("ENTENTE_TEST_PORT", 3000)).toThrow("ENTENTE_TEST_PORT");
  });
});

describe("isPortFree", () => {
  it("sees a listener on the loopback address and its end", async () => {
    const port = await freePort();
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(port, "127.0.0.1", resolve));
    expect(await isPortFree(port)).toBe(false);

    await new Promise((resolve) => server.close(resolve));
    expect(await isPortFree(port)).toBe(true);
  });
});
