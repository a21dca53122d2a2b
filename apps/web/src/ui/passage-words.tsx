import type { Passage } from "@entente/domain";

interface PassageWordsProps {
  readonly passage: Pick<Passage, "section" | "paragraph">;
  /** The places of the brief of which a few words are quoted. */
  readonly passages: readonly (Pick<Passage, "section" | "paragraph"> & { readonly quote: string })[];
}

/** A place in the brief with the few words of it that are quoted. */
export function PassageWords({ passage, passages }: PassageWordsProps) {
  const { section, paragraph } = passage;
  const quoted = passages.find((place) => place.section === section && place.paragraph === paragraph);
  return (
    <>
      {section}, paragraph {paragraph}
      {quoted !== undefined && <q className="brief-quote">{quoted.quote}</q>}
    </>
  );
}
