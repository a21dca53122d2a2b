import { createServer } from "node:net";

export interface Ports {
  readonly web: number;
  readonly api: number;
}

/** Ports of a product under test: chosen once by the first process and handed on in the environment under this name. */
export async function portsOf(name: string): Promise<Ports> {
  const variable = `ENTENTE_E2E_PORTS_${name.toUpperCase()}`;
  process.env[variable] ??= `${await freePort()} ${await freePort()}`;
  const [web = 0, api = 0] = process.env[variable].split(" ").map(Number);
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
