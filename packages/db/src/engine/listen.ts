import pg from "pg";

const RETRY_MILLISECONDS = 1000;

/** Who hears what is said on a channel. */
export interface MessageListener {
  readonly onMessage: (message: string) => void;
  /** Messages may have been missed while the connection was lost. */
  readonly onGap: () => void;
}

export interface Listening {
  readonly end: () => Promise<void>;
}

/** Listens on a PostgreSQL server by a connection of its own, which is made anew when it is lost. */
export async function listenOnPostgres(
  url: string,
  channel: string,
  { onMessage, onGap }: MessageListener,
): Promise<Listening> {
  let isEnded = false;
  let client: pg.Client | null = null;
  let retry: NodeJS.Timeout | undefined;

  async function connect(): Promise<void> {
    const next = new pg.Client({ connectionString: url, keepAlive: true });
    next.on("notification", ({ payload }) => onMessage(payload ?? ""));
    next.on("error", () => undefined);
    next.on("end", again);
    await next.connect();
    await next.query(`listen ${pg.escapeIdentifier(channel)}`);
    client = next;
  }
  function again(): void {
    client = null;
    if (isEnded) return;
    retry = setTimeout(() => {
      connect().then(onGap, again);
    }, RETRY_MILLISECONDS);
  }

  await connect();
  return {
    async end() {
      isEnded = true;
      clearTimeout(retry);
      await client?.end();
    },
  };
}
