/** Another process has the data directory open; two would lose each other's writes. */
export class DatabaseInUse extends Error {
  readonly code = "database-in-use";
  readonly directory: string;
  /** Absent when the holder did not say. */
  readonly pid: number | null;
  readonly since: string | null;

  constructor(directory: string, pid: number | null, since: string | null) {
    const holder = pid === null ? "another process" : `process ${pid}`;
    const start = since === null ? "" : ` since ${since}`;
    super(
      `The data directory ${directory} is in use by ${holder}${start}. Stop that process, or set DATA_DIR to another directory.`,
    );
    this.name = "DatabaseInUse";
    this.directory = directory;
    this.pid = pid;
    this.since = since;
  }
}

/** No connection to PostgreSQL. Names the host and port, never the user or password. */
export class DatabaseUnreachable extends Error {
  readonly code = "database-unreachable";
  readonly address: string;

  constructor(address: string, reason: string) {
    super(`No connection to PostgreSQL at ${address}: ${reason}. Start the server or correct DATABASE_URL.`);
    this.name = "DatabaseUnreachable";
    this.address = address;
  }
}

export type DirectoryFault = "read-only" | "full" | "not-a-directory";

/** The data directory cannot be written; nothing was. */
export class DataDirectoryUnusable extends Error {
  readonly code = "data-directory-unusable";
  readonly directory: string;
  readonly fault: DirectoryFault;

  constructor(directory: string, fault: DirectoryFault, detail: string) {
    super(`The data directory ${directory} cannot be used: ${detail}`);
    this.name = "DataDirectoryUnusable";
    this.directory = directory;
    this.fault = fault;
  }
}

/** The server is not one that the register may run on: too old, or its application role has too many rights. */
export class DatabaseUnsuitable extends Error {
  readonly code = "database-unsuitable";

  constructor(detail: string) {
    super(detail);
    this.name = "DatabaseUnsuitable";
  }
}

/** The change was made already, under the same key, by another call; this one was not. */
export class SubmittedBefore extends Error {
  readonly code = "submitted-before";

  constructor(key: string) {
    super(`The change with the key ${key} was made already.`);
    this.name = "SubmittedBefore";
  }
}

/** The disk under the database filled up while it was running; the change that met this was not written. */
export class DatabaseFull extends Error {
  readonly code = "database-full";

  constructor() {
    super(
      "The disk of the database is full, so nothing was saved. Make room and try again; reading goes on.",
    );
    this.name = "DatabaseFull";
  }
}
