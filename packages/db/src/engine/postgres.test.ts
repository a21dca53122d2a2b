import { createServer } from "node:net";
import { expect, it } from "vitest";
import { openDatabase } from "../database.ts";
import { DatabaseUnreachable } from "../refusal.ts";

async function listening(): Promise<{ port: number; close: () => void }> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("no port");
  return { port: address.port, close: () => server.close() };
}

it("says within 5 s where nothing listens, and never the password", async () => {
  const { port, close } = await listening();
  close();
  const url = `postgres://somebody:secret-word@127.0.0.1:${port}/register`;
  const started = performance.now();
  const refused = await openDatabase({ url }).catch((error: unknown) => error);
  expect(performance.now() - started).toBeLessThan(5000);
  expect(refused).toBeInstanceOf(DatabaseUnreachable);
  expect(refused).toMatchObject({ code: "database-unreachable", address: `127.0.0.1:${port}` });
  expect(String(refused)).toContain(`127.0.0.1:${port}: nothing listens there`);
  expect(JSON.stringify(refused) + String(refused)).not.toMatch(/secret-word|somebody/);
});

it("gives up on a server that accepts and never answers", async () => {
  const { port, close } = await listening();
  const started = performance.now();
  const refused = await openDatabase({ url: `postgres://u:p@127.0.0.1:${port}/x` }).catch(
    (error: unknown) => error,
  );
  close();
  expect(performance.now() - started).toBeLessThan(8000);
  expect(String(refused)).toContain("no answer within 5 seconds");
});

it("says that a host is not known and that an address is not one", async () => {
  await expect(openDatabase({ url: "postgres://u:p@no-such-host.invalid/x" })).rejects.toThrow(
    /no-such-host\.invalid:5432/,
  );
  await expect(openDatabase({ url: "not an address" })).rejects.toThrow(DatabaseUnreachable);
});
