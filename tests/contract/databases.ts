import pg from "pg";

/** A place for a server's records; `remove` takes away what `env` named. */
export interface Storage {
  readonly env: Readonly<Record<string, string>>;
  readonly remove: () => Promise<void>;
}

interface Engine {
  readonly name: string;
  readonly newStorage: () => Promise<Storage>;
}

const EMBEDDED: Engine = {
  name: "the embedded database",
  newStorage: async () => ({ env: {}, remove: async () => {} }),
};

/** The engines that tests can reach here: PostgreSQL only when `TEST_DATABASE_URL` names one. */
export function reachableEngines(): readonly Engine[] {
  const url = process.env["TEST_DATABASE_URL"];
  if (url === undefined || url === "") {
    console.warn(
      "!! NOT REACHED: PostgreSQL. Set TEST_DATABASE_URL; this ran on the embedded database alone.",
    );
    return [EMBEDDED];
  }
  return [EMBEDDED, { name: "PostgreSQL", newStorage: () => newPostgresDatabase(url) }];
}

async function newPostgresDatabase(url: string): Promise<Storage> {
  const name = `entente_contract_${process.pid}_${Date.now()}`;
  await runOn(url, `create database ${name}`);
  const own = new URL(url);
  own.pathname = `/${name}`;
  return { env: { DATABASE_URL: own.href }, remove: () => runOn(url, `drop database ${name} with (force)`) };
}

async function runOn(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
