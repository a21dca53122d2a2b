import type { ReactNode } from "react";
import type { SectionId } from "./sections.ts";
import { SECTIONS } from "./sections.ts";

interface SectionProps {
  readonly id: SectionId;
  /** With what it counts; its name alone when left out. */
  readonly title?: string;
  readonly children: ReactNode;
}

/** A part of the record's page under its heading, to which the page's own list of contents leads. */
export function Section({ id, title = SECTIONS[id], children }: SectionProps) {
  return (
    <section id={id} aria-labelledby={`${id}-heading`} className="record__section">
      <h2 id={`${id}-heading`}>{title}</h2>
      {children}
    </section>
  );
}
