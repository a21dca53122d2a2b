/** What is not known: never zero and never an empty cell. `words` says why when the reason is known. */
export function Missing({ words = "not known" }: { readonly words?: string }) {
  return (
    <span className="missing" title={words}>
      <span aria-hidden="true">—</span>
      <span className="usa-sr-only">{words}</span>
    </span>
  );
}
