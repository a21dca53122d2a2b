"use client";

import { useEffect, useRef, useState } from "react";

interface SelectAllProps {
  /** Id of the form that the rows' checkboxes belong to, and their name. */
  readonly form: string;
  readonly name: string;
  readonly count: number;
}

/** Chooses all rows of the page or none, and says how many are chosen. Not there without scripts. */
export function SelectAll({ form, name, count }: SelectAllProps) {
  const [chosen, setChosen] = useState<number | null>(null);
  const box = useRef<HTMLInputElement>(null);

  useEffect(() => {
    const recount = () => setChosen(boxesOf(form, name).filter(({ checked }) => checked).length);
    recount();
    document.addEventListener("change", recount);
    return () => document.removeEventListener("change", recount);
  }, [form, name]);

  useEffect(() => {
    if (box.current !== null) box.current.indeterminate = chosen !== null && chosen > 0 && chosen < count;
  }, [chosen, count]);

  function choose(isChosen: boolean): void {
    for (const row of boxesOf(form, name)) row.checked = isChosen;
    setChosen(isChosen ? count : 0);
  }

  if (chosen === null) return null;
  return (
    <>
      <label>
        <input
          ref={box}
          type="checkbox"
          checked={chosen === count}
          onChange={(event) => choose(event.target.checked)}
        />
        Select all {count} on this page
      </label>
      <output>{chosen} chosen</output>
    </>
  );
}

function boxesOf(form: string, name: string): readonly HTMLInputElement[] {
  return [
    ...document.querySelectorAll<HTMLInputElement>(`input[type=checkbox][form="${form}"][name="${name}"]`),
  ];
}
