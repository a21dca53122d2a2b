import pg from "pg";
import { DatabaseUnreachable } from "../refusal.ts";
import { type Engine, type RunStatement, type TransactionSettings, TYPES_LEFT_AS_TEXT } from "./engine.ts";
import { listenOnPostgres } from "./listen.ts";

const CONNECT_MILLISECONDS = 5000;
const CONNECTIONS_MAXIMUM = 10;

/** PostgreSQL behind a pool of connections; fails with `DatabaseUnreachable` when none can be made within 5 s. */
export async function openPostgres(url: string): Promise<Engine> {
  const address = addressOf(url);
  const pool = new pg.Pool({
    connectionString: url,
    max: CONNECTIONS_MAXIMUM,
    connectionTimeoutMillis: CONNECT_MILLISECONDS,
    types: { getTypeParser: parserFor },
  });
  pool.on("error", ignoreLostConnection);

  const connect = () =>
    pool.connect().catch((error: unknown) => {
      const isBusy = pool.totalCount >= CONNECTIONS_MAXIMUM;
      throw new DatabaseUnreachable(address, isBusy ? "all connections are busy" : reasonOf(error));
    });

  try {
    (await connect()).release();
  } catch (error) {
    await pool.end();
    throw error;
  }

  return {
    name: "postgres",
    async transaction(settings, _isWriting, work) {
      const client = await connect();
      let lost: Error | undefined;
      const noteLoss = (error: Error) => {
        lost = error;
      };
      client.on("error", noteLoss);
      try {
        await client.query(`begin; ${settingsText(settings)}`);
        const result = await work(statementsOn(client));
        await client.query("commit");
        return result;
      } catch (error) {
        await client.query("rollback").catch((failure: Error) => {
          lost = failure;
        });
        throw error;
      } finally {
        client.off("error", noteLoss);
        client.release(lost);
      }
    },
    listen: (channel, listener) => listenOnPostgres(url, channel, listener),
    close: () => pool.end(),
  };
}

/** The settings as one statement with quoted values, so that it can travel together with `begin`. */
function settingsText(settings: TransactionSettings): string {
  const quote = pg.escapeLiteral;
  const calls = settings.map(([name, value]) => `set_config(${quote(name)}, ${quote(value)}, true)`);
  return `select ${calls.join(", ")}`;
}

function statementsOn(client: pg.PoolClient): RunStatement {
  return async (text, values) => {
    const result = await client.query<unknown[]>({ text, values: [...values], rowMode: "array" });
    return { columns: result.fields.map(({ name }) => name), rows: result.rows };
  };
}

function parserFor(type: number, format?: "text" | "binary") {
  return TYPES_LEFT_AS_TEXT.includes(type)
    ? (value: string) => value
    : pg.types.getTypeParser(type, format ?? "text");
}

/** The pool drops an idle connection that breaks and makes a new one when asked; nobody waits for it. */
function ignoreLostConnection(): void {}

/** Host and port without user and password, fit for a message. */
function addressOf(url: string): string {
  if (!URL.canParse(url)) return "the address in DATABASE_URL, which is not a URL";
  const { hostname, port } = new URL(url);
  return `${hostname === "" ? "localhost" : hostname}:${port === "" ? "5432" : port}`;
}

function reasonOf(error: unknown): string {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  const reasons: Readonly<Record<string, string>> = {
    ECONNREFUSED: "nothing listens there",
    ENOTFOUND: "no such host",
    EAI_AGAIN: "the host's name could not be looked up",
    ETIMEDOUT: "no answer",
    "28P01": "it refused the password",
    "28000": "it refused the user",
    "3D000": "it has no such database",
    "53300": "it has no connection left",
    "57P03": "it is starting or stopping",
  };
  return reasons[code] ?? (code === "" ? `no answer within ${CONNECT_MILLISECONDS / 1000} seconds` : code);
}
