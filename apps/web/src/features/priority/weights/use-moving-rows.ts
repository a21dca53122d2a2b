"use client";

import { type RefObject, useLayoutEffect, useRef } from "react";

const MILLISECONDS = 180;

/** Lets the children of a list slide to where their order puts them; they jump where less motion is asked for. */
export function useMovingRows<T extends HTMLElement>(order: string): RefObject<T | null> {
  const list = useRef<T>(null);
  const tops = useRef<ReadonlyMap<string, number>>(new Map());
  useLayoutEffect(() => {
    const rows = [...(list.current?.querySelectorAll<HTMLElement>("[data-moving]") ?? [])];
    const before = tops.current;
    tops.current = new Map(rows.map((row) => [row.dataset["moving"] ?? "", row.offsetTop]));
    if (globalThis.matchMedia("(prefers-reduced-motion: reduce)").matches) return;
    for (const row of rows) {
      const from = before.get(row.dataset["moving"] ?? "");
      if (from === undefined || from === row.offsetTop) continue;
      row.animate([{ transform: `translateY(${from - row.offsetTop}px)` }, { transform: "none" }], {
        duration: MILLISECONDS,
        easing: "ease-out",
      });
    }
  }, [order]);
  return list;
}
