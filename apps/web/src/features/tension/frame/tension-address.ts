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

/** Where two recommendations whose changes oppose each other stand in the register; nowhere when nothing was found. */
export function foundAnchor(found: { readonly first: string; readonly second: string } | null) {
  return found === null ? undefined : `found-${found.first}-${found.second}`;
}

export function withdrawHref(kind: StatementKind, id: string): string {
  return `${TENSIONS_PATH}/withdraw?kind=${kind}&id=${id}`;
}
