import { SECTIONS, type SectionId } from "./sections.ts";

/** Where on this page is what. */
export function Contents({ leftOut }: { readonly leftOut: readonly SectionId[] }) {
  const shown = Object.entries(SECTIONS).filter(([id]) => !leftOut.some((one) => one === id));
  return (
    <nav aria-label="On this page" className="contents no-print">
      <h2>On this page</h2>
      <ul>
        {shown.map(([id, heading]) => (
          <li key={id}>
            <a href={`#${id}`}>{heading}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
