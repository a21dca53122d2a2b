"use client";

import { useRouter } from "next/navigation";
import { useEffect, useState } from "react";

interface LiveUpdatesProps {
  /** What is looked at, as the address of the stream names it: `recommendation=CHIP-1`. */
  readonly subject: string;
  /** The version that the page shows. */
  readonly version: number;
  /** What it is called in a sentence, such as "recommendation". */
  readonly name: string;
}

const AGAIN_MILLISECONDS = 10_000;

/**
 * Brings the page up to date when a colleague changes what it shows, and says so. What is typed is never lost: while
 * something is typed, the page only says that there is something new. Without scripts the page stays as it was made.
 */
export function LiveUpdates({ subject, version, name }: LiveUpdatesProps) {
  const router = useRouter();
  const [later, setLater] = useState<number | null>(null);
  const [brought, setBrought] = useState<number | null>(null);

  useEffect(() => {
    let source: EventSource | null = null;
    let again: ReturnType<typeof setTimeout> | undefined;

    function open(): void {
      close();
      source = new EventSource(`/live?${subject}&version=${version}`);
      source.addEventListener("changed", ({ data }: MessageEvent<string>) => {
        const present = Number(data);
        if (present <= version) return;
        if (hasTyped()) return setLater(present);
        setBrought(present);
        router.refresh();
      });
      source.addEventListener("error", () => {
        if (source?.readyState === EventSource.CLOSED) again = setTimeout(open, AGAIN_MILLISECONDS);
      });
    }
    function close(): void {
      clearTimeout(again);
      source?.close();
      source = null;
    }
    // A hidden page keeps no connection: browsers have few, and it finds what it missed when it is shown again.
    function follow(): void {
      if (document.hidden) close();
      else open();
    }
    follow();
    document.addEventListener("visibilitychange", follow);
    return () => {
      document.removeEventListener("visibilitychange", follow);
      close();
    };
  }, [router, subject, version]);

  const waits = later !== null && later > version;
  return (
    <output className="live no-print">
      {waits && (
        <span>
          A colleague changed this {name} meanwhile.{" "}
          <button
            className="usa-button usa-button--outline usa-button--small"
            type="button"
            onClick={() => {
              setBrought(later);
              router.refresh();
            }}
          >
            Show it
          </button>
        </span>
      )}
      {!waits && brought === version && <span>A colleague changed this {name}; the page now shows it.</span>}
    </output>
  );
}

/** Whether something was typed into a form of the page that is not sent yet. */
function hasTyped(): boolean {
  const fields = document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(
    "main textarea, main input[type=text], main input[type=date]",
  );
  return [...fields].some((field) => field.value !== field.defaultValue);
}
