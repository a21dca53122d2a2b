/** Where the shipped data come from and under which licenses. */
export function SiteFooter() {
  return (
    <footer className="site-footer">
      <div className="site-footer__inner">
        <p>
          The first portfolio follows{" "}
          <cite>Toward a T12: Putting Allied Technology Cooperation into Practice</cite> by Matthew P. Goodman
          and Brooke Roberts, Center for Strategic and International Studies, October 2021. Statements are
          quoted with their passage; dates, leads and later events are marked with where they come from.
        </p>
        <p>
          Entente is free software under the Apache License 2.0.
          <span className="no-print">
            {" "}
            Press <kbd>?</kbd> for the list of keys.
          </span>
        </p>
      </div>
    </footer>
  );
}
