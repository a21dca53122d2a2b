"use client";

import { useEffect, useState } from "react";

const MILLISECONDS = 700;

/** Says the words once they have stopped changing; nothing before they change at all. */
export function SettledWords({ words }: { readonly words: string }) {
  const [opened] = useState(words);
  const [said, setSaid] = useState("");
  useEffect(() => {
    const timer = setTimeout(
      () => setSaid((before) => (words === opened && before === "" ? "" : words)),
      MILLISECONDS,
    );
    return () => clearTimeout(timer);
  }, [words, opened]);
  return <output className="usa-sr-only">{said}</output>;
}
