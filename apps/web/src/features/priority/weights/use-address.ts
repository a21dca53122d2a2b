"use client";

import { useEffect, useRef } from "react";

/** Browsers refuse an address that changes much more often. */
const MILLISECONDS = 250;

/** Keeps the address of the page at what is shown, without adding to the browser's history. */
export function useAddress(href: string): void {
  const written = useRef({ href, at: 0 });
  useEffect(() => {
    if (href === written.current.href) return;
    const wait = Math.max(0, written.current.at + MILLISECONDS - Date.now());
    const timer = setTimeout(() => {
      written.current = { href, at: Date.now() };
      globalThis.history.replaceState(null, "", href);
    }, wait);
    return () => clearTimeout(timer);
  }, [href]);
}
