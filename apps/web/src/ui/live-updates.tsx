"use client";

import { useRouter } from "next/navigation";
import { useEffect, useState } from "react";
import { follow } from "./live-stream.ts";

interface LiveUpdatesProps {
  readonly of: "recommendation" | "tasking" | "comments";
  /** What is looked at, as the address of the stream names it. */
  readonly subject: string;
  /** The version that the page shows. */
  readonly version: number;
  /** That it changed, as a sentence begins: "A colleague changed this recommendation". */
  readonly words: string;
}

const STREAM = {
  recommendation: { seen: "version", event: "changed" },
  tasking: { seen: "version", event: "changed" },
  comments: { seen: "said", event: "commented" },
} as const;

/**
 * Brings the page up to date when a colleague changes what it shows, and says so. What is typed is never lost: while
 * something is typed, the page only says that there is something new. Without scripts the page stays as it was made.
 */
export function LiveUpdates({ of, subject, version, words }: LiveUpdatesProps) {
  const router = useRouter();
  const [later, setLater] = useState<number | null>(null);
  const [brought, setBrought] = useState<number | null>(null);

  useEffect(() => {
    const { seen, event } = STREAM[of];
    return follow({
      query: `${of}=${encodeURIComponent(subject)}&${seen}=${version}`,
      event,
      onVersion(present) {
        if (present <= version) return;
        if (hasTyped()) return setLater(present);
        setBrought(present);
        router.refresh();
      },
    });
  }, [router, of, subject, version]);

  const waits = later !== null && later > version;
  return (
    <output className="live no-print">
      {waits && (
        <span>
          {words} meanwhile.{" "}
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
      {!waits && brought === version && <span>{words}; the page now shows it.</span>}
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
