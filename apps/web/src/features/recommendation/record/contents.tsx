import { commentsTitle } from "../../comments/comment-words.ts";
import { SECTIONS, type SectionId } from "./sections.ts";

interface ContentsProps {
  readonly leftOut: readonly SectionId[];
  /** How many comments this person may read; absent when they may not ask. */
  readonly comments: number | null;
}

/** Where on this page is what. */
export function Contents({ leftOut, comments }: ContentsProps) {
  const shown = Object.entries(SECTIONS).filter(([id]) => !leftOut.some((one) => one === id));
  return (
    <nav aria-label="On this page" className="contents no-print">
      <h2>On this page</h2>
      <ul>
        {shown.map(([id, heading]) => (
          <li key={id}>
            <a href={`#${id}`}>{id === "comments" ? commentsTitle(comments) : heading}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
