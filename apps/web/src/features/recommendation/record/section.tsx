import type { ReactNode } from "react";
import type { SectionId } from "./sections.ts";
import { SECTIONS } from "./sections.ts";

/** A part of the record's page under its heading, to which the page's own list of contents leads. */
export function Section({ id, children }: { readonly id: SectionId; readonly children: ReactNode }) {
  return (
    <section id={id} aria-labelledby={`${id}-heading`} className="record__section">
      <h2 id={`${id}-heading`}>{SECTIONS[id]}</h2>
      {children}
    </section>
  );
}
