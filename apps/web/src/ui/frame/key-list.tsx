"use client";

import { Fragment, type RefObject } from "react";
import { LETTERED_PAGES } from "./sections.ts";

interface KeyListProps {
  readonly dialog: RefObject<HTMLDialogElement | null>;
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
export function KeyList({ dialog, isOn, onTurn }: KeyListProps) {
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
        {LETTERED_PAGES.map(({ letter, label }) => (
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
