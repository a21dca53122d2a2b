/** Something on a page that follows what others change. */
export interface Follower {
  /** How the stream is asked for it: `recommendation=CHIP-1&version=5`. */
  readonly query: string;
  /** The name of the events that are meant for it. */
  readonly event: string;
  /** Called with the version that it has now. */
  readonly onVersion: (version: number) => void;
}

const AGAIN_MILLISECONDS = 10_000;

const followers = new Set<Follower>();
let source: EventSource | null = null;
let again: ReturnType<typeof setTimeout> | undefined;
let isDue = false;

/** Follows until the returned function is called. All that a page follows comes by one stream: browsers have few connections. */
export function follow(follower: Follower): () => void {
  if (followers.size === 0) document.addEventListener("visibilitychange", renew);
  followers.add(follower);
  renewOnce();
  return () => {
    followers.delete(follower);
    if (followers.size === 0) document.removeEventListener("visibilitychange", renew);
    renewOnce();
  };
}

/** Once for all followers that come and go together. */
function renewOnce(): void {
  if (isDue) return;
  isDue = true;
  queueMicrotask(() => {
    isDue = false;
    renew();
  });
}

/** A hidden page keeps no connection; it finds what it missed when it is shown again. */
function renew(): void {
  clearTimeout(again);
  source?.close();
  source = null;
  if (document.hidden || followers.size === 0) return;
  const opened = new EventSource(`/live?${[...followers].map(({ query }) => query).join("&")}`);
  for (const { event, onVersion } of followers) {
    opened.addEventListener(event, ({ data }: MessageEvent<string>) => onVersion(Number(data)));
  }
  opened.addEventListener("error", () => {
    if (opened.readyState === EventSource.CLOSED) again = setTimeout(renew, AGAIN_MILLISECONDS);
  });
  source = opened;
}
