import { createServer } from "node:net";

/** Ports of the product under test: chosen once by the first process and handed on in the environment. */
export async function chosenPorts(): Promise<{ readonly web: number; readonly api: number }> {
  const web = Number((process.env["ENTENTE_E2E_PORT"] ??= String(await freePort())));
  const api = Number((process.env["ENTENTE_E2E_API_PORT"] ??= String(await freePort())));
  return { web, api };
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() =>
        typeof address === "object" && address !== null
          ? resolve(address.port)
          : reject(new Error("no port")),
      );
    });
  });
}
