"use client";

import type { Role } from "@entente/domain";
import { Fragment, type RefObject } from "react";
import { letteredPagesFor } from "./sections.ts";

interface KeyListProps {
  readonly dialog: RefObject<HTMLDialogElement | null>;
  /** Absent while nobody is signed in. */
  readonly role: Role | null;
  readonly isOn: boolean;
  readonly onTurn: (on: boolean) => void;
}

const KEYS = [
  ["/", "Search"],
  ["j", "Next row of a list"],
  ["k", "Previous row of a list"],
  ["?", "This list"],
] as const;

/** The dialog that lists the keys, and turns them off for people whose tools need the letters. */
export function KeyList({ dialog, role, isOn, onTurn }: KeyListProps) {
  return (
    <dialog className="key-list" ref={dialog} aria-labelledby="key-list-title">
      <h2 id="key-list-title">Keys</h2>
      <dl>
        {KEYS.map(([key, meaning]) => (
          <Fragment key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{meaning}</dd>
          </Fragment>
        ))}
        {letteredPagesFor(role).map(({ letter, label }) => (
          <Fragment key={letter}>
            <dt>
              <kbd>g</kbd> <kbd>{letter}</kbd>
            </dt>
            <dd>{label}</dd>
          </Fragment>
        ))}
      </dl>
      <label>
        <input type="checkbox" checked={isOn} onChange={(event) => onTurn(event.target.checked)} />
        Use these keys
      </label>
      <form method="dialog">
        <button className="usa-button" type="submit">
          Close
        </button>
      </form>
    </dialog>
  );
}
