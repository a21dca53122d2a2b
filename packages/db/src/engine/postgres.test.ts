import { createServer } from "node:net";
import { afterEach, expect, it, vi } from "vitest";
import { openDatabase } from "../database.ts";
import { DatabaseUnreachable } from "../refusal.ts";

async function listening(): Promise<{ port: number; close: () => void }> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("no port");
  return { port: address.port, close: () => server.close() };
}

afterEach(() => void vi.useRealTimers());

it("says without waiting where nothing listens, and never the password", async () => {
  const { port, close } = await listening();
  close();
  vi.useFakeTimers({ toFake: ["setTimeout"] });
  const url = `postgres://somebody:secret-word@127.0.0.1:${port}/register`;
  const refused = await openDatabase({ url }).catch((error: unknown) => error);
  expect(refused).toBeInstanceOf(DatabaseUnreachable);
  expect(refused).toMatchObject({ code: "database-unreachable", address: `127.0.0.1:${port}` });
  expect(String(refused)).toContain(`127.0.0.1:${port}: nothing listens there`);
  expect(JSON.stringify(refused) + String(refused)).not.toMatch(/secret-word|somebody/);
});

it("gives up after 5 seconds on a server that accepts and never answers", async () => {
  const { port, close } = await listening();
  vi.useFakeTimers({ toFake: ["setTimeout"] });
  let refused: unknown = null;
  const opening = openDatabase({ url: `postgres://u:p@127.0.0.1:${port}/x` }).catch((error: unknown) => {
    refused = error;
  });
  await vi.advanceTimersByTimeAsync(4999);
  expect(refused).toBeNull();
  await vi.advanceTimersByTimeAsync(1);
  await opening;
  close();
  expect(String(refused)).toContain("no answer within 5 seconds");
});

it("says that a host is not known and that an address is not one", async () => {
  await expect(openDatabase({ url: "postgres://u:p@no-such-host.invalid/x" })).rejects.toThrow(
    /no-such-host\.invalid:5432/,
  );
  await expect(openDatabase({ url: "not an address" })).rejects.toThrow(DatabaseUnreachable);
});
