import type { StoredSourceOutput } from "@entente/contract";
import { LICENSE_CLASS_WORDS } from "./data-words.ts";
import { sourceAnchor } from "./source-link.tsx";

interface SourceListProps {
  readonly sources: readonly StoredSourceOutput[];
  /** What is sourced: "what is known of Japan". */
  readonly of: string;
}

/** Every source in full: publisher, title, year, license, where it was found, and its caveat. */
export function SourceList({ sources, of }: SourceListProps) {
  return (
    <section aria-labelledby="sources">
      <h2 id="sources">Sources of {of}</h2>
      <ul className="data-sources">
        {sources.map((source) => (
          <li key={source.id} id={sourceAnchor(source.id)}>
            <SourceWords source={source} />
          </li>
        ))}
      </ul>
    </section>
  );
}

export function SourceWords({ source }: { readonly source: StoredSourceOutput }) {
  return (
    <>
      <p>
        <strong>{source.title}</strong>, {source.publisher}, {source.year}. {source.license} (
        {LICENSE_CLASS_WORDS[source.licenseClass].toLowerCase()}).
      </p>
      {source.caveat !== null && <p>Caveat: {sentenceOf(source.caveat)}</p>}
      {source.locator !== null && <p className="quiet small">Found at {source.locator}.</p>}
    </>
  );
}

function sentenceOf(text: string): string {
  return text.endsWith(".") ? text : `${text}.`;
}
