/** The mark of a hatched cell of a matrix: a dash, and what it means for who hears the page. */
export function MissingMark({ words }: { readonly words: string }) {
  return (
    <span title={words}>
      —<span className="usa-sr-only"> {words}</span>
    </span>
  );
}
