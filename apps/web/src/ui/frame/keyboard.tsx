"use client";

import type { Role } from "@entente/domain";
import { useRouter } from "next/navigation";
import { useEffect, useRef, useSyncExternalStore } from "react";
import { KeyList } from "./key-list.tsx";
import { letteredPagesFor } from "./sections.ts";

const OFF = "entente-keys-off";
const SEQUENCE_MILLISECONDS = 1500;

/** Keys for the whole application: `/`, `g` with a letter, `j`, `k` and `?`. They can be turned off. */
export function Keyboard({ role }: { readonly role: Role | null }) {
  const router = useRouter();
  const dialog = useRef<HTMLDialogElement>(null);
  const isOn = useSyncExternalStore(onSettingChange, isTurnedOn, () => true);

  useEffect(() => {
    if (!isOn) return;
    let goSince = 0;

    function onKeyDown(event: KeyboardEvent): void {
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      const isSecond = event.timeStamp - goSince < SEQUENCE_MILLISECONDS;
      goSince = 0;
      const page = isSecond ? letteredPagesFor(role).find(({ letter }) => letter === event.key) : undefined;
      if (page !== undefined) router.push(page.href);
      else if (event.key === "g") goSince = event.timeStamp;
      else if (event.key === "j") stepRow(1);
      else if (event.key === "k") stepRow(-1);
      else if (event.key === "/") document.querySelector<HTMLInputElement>("#site-search")?.focus();
      else if (event.key === "?") dialog.current?.showModal();
      else return;
      event.preventDefault();
    }

    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, [isOn, role, router]);

  return <KeyList dialog={dialog} role={role} isOn={isOn} onTurn={turn} />;
}

function isTurnedOn(): boolean {
  return localStorage.getItem(OFF) === null;
}

function turn(on: boolean): void {
  if (on) localStorage.removeItem(OFF);
  else localStorage.setItem(OFF, "yes");
  globalThis.dispatchEvent(new StorageEvent("storage"));
}

function onSettingChange(onChange: () => void): () => void {
  globalThis.addEventListener("storage", onChange);
  return () => globalThis.removeEventListener("storage", onChange);
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.closest("input, textarea, select, dialog") !== null || target.isContentEditable)
  );
}

/** Moves the focus to the link of the next or previous row of the page's list. */
function stepRow(step: 1 | -1): void {
  const rows = [...document.querySelectorAll<HTMLElement>("main [data-row]")];
  const present = rows.findIndex((row) => row.contains(document.activeElement));
  const next = present === -1 ? (step === 1 ? 0 : rows.length - 1) : present + step;
  rows[next]?.querySelector<HTMLElement>("a, button")?.focus();
}
