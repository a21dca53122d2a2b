import { SECTIONS } from "./sections.ts";

/** Where on this page is what. */
export function Contents() {
  return (
    <nav aria-label="On this page" className="contents no-print">
      <h2>On this page</h2>
      <ul>
        {Object.entries(SECTIONS).map(([id, heading]) => (
          <li key={id}>
            <a href={`#${id}`}>{heading}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
