import { execFileSync } from "node:child_process";
import { createReadStream, existsSync, mkdtempSync, rmSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join, normalize } from "node:path";
import type * as Domain from "@entente/domain";
import { expect, test } from "@playwright/test";

const DOMAIN = join(import.meta.dirname, "../../../packages/domain");

let folder: string;
let server: Server;

test.beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "entente-domain-"));
  const compiler = join(DOMAIN, "node_modules/.bin/tsc");
  execFileSync(compiler, ["-p", join(DOMAIN, "tsconfig.build.json"), "--outDir", folder]);
  server = createServer((request, response) => {
    const path = join(folder, normalize(request.url ?? "/"));
    if (request.url === "/")
      response.setHeader("content-type", "text/html").end("<!doctype html><title>Domain</title>");
    else if (existsSync(path))
      createReadStream(path).pipe(response.setHeader("content-type", "text/javascript"));
    else response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
});

test.afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true, force: true });
});

test("the domain package runs in a browser as it is published, without a bundler", async ({ page }) => {
  await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  const answer = await page.evaluate(async () => {
    const entry = "/index.js";
    const domain: typeof Domain = await import(entry);
    const graph = domain.dependencyGraph(
      ["DATA-1", "DATA-2", "DATA-4"],
      [
        { dependent: "DATA-2", prerequisite: "DATA-1" },
        { dependent: "DATA-4", prerequisite: "DATA-2" },
      ],
    );
    return graph.ok ? domain.unlocks(graph.value, "DATA-1").all : graph.error.cycle;
  });
  expect(answer).toEqual(["DATA-2", "DATA-4"]);
});
