/** In place of the government banner: this is no official website, and what may be entered. */
export function NoticeBar() {
  return (
    <section className="notice-bar" aria-label="Notice">
      <p>
        <span>Not for classified information. UNCLASSIFIED material only.</span>
        <span>Not an official website of the United States government.</span>
      </p>
    </section>
  );
}
