import { tmpdir } from "node:os";
import { join } from "node:path";
import { portsOf } from "./ports.ts";

const START = join(import.meta.dirname, "../../../packages/config/src/commands/start.ts");

export interface Product {
  readonly baseURL: string;
  /** How Playwright starts it and waits for it. */
  readonly server: {
    readonly command: string;
    readonly url: string;
    readonly timeout: number;
    readonly gracefulShutdown: { readonly signal: "SIGTERM"; readonly timeout: number };
    readonly stdout: "pipe";
    readonly env: Record<string, string>;
  };
}

/** The product as `npm start` starts it, on ports and a new data directory of its own. */
export async function productFor(name: string): Promise<Product> {
  const ports = await portsOf(name);
  const baseURL = `http://127.0.0.1:${ports.web}`;
  return {
    baseURL,
    server: {
      command: `"${process.execPath}" "${START}"`,
      url: `${baseURL}/sign-in`,
      timeout: 600_000,
      gracefulShutdown: { signal: "SIGTERM", timeout: 20_000 },
      stdout: "pipe",
      env: {
        PORT: String(ports.web),
        API_PORT: String(ports.api),
        DATA_DIR: join(process.env["ENTENTE_E2E_DATA"] ?? tmpdir(), `entente-${name}-${ports.web}`),
        DATABASE_URL: "",
        // All journeys come from one address, some with thousands of requests; the rate has tests of its own.
        RATE_LIMIT: "100000",
      },
    },
  };
}
