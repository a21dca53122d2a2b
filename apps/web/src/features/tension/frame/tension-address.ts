/** Where the register of tensions stands, and what is done with it. */
export const TENSIONS_PATH = "/tensions";
export const STATE_PATH = `${TENSIONS_PATH}/state`;
export const RIVALRY_PATH = `${TENSIONS_PATH}/rivalry`;

export const STATEMENT_KINDS = ["tension", "rivalry"] as const;
export type StatementKind = (typeof STATEMENT_KINDS)[number];

/** The page of a tension that somebody states. */
export function tensionHref(id: string): string {
  return `${TENSIONS_PATH}/${id}`;
}

export function withdrawHref(kind: StatementKind, id: string): string {
  return `${TENSIONS_PATH}/withdraw?kind=${kind}&id=${id}`;
}
