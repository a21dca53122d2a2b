/** In place of a page while the API server does not answer: what it means and what to do. */
export function ApiUnreachableState() {
  return (
    <section className="empty-state">
      <h1>The register cannot be reached</h1>
      <p>
        This page is shown by the web application, but the API server behind it does not answer. Nothing is
        lost: what was saved is saved.
      </p>
      <p>
        Load the page again in a moment; right after a start it takes a few seconds. If it stays so, tell your
        administrator: the API server must run at the address in <code>ENTENTE_API_URL</code>, and its{" "}
        <code>/readyz</code> must answer.
      </p>
    </section>
  );
}
