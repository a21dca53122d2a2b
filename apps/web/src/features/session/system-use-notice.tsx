/** What everybody agrees to before signing in. */
export function SystemUseNotice() {
  return (
    <section className="usa-summary-box" aria-labelledby="system-use">
      <div className="usa-summary-box__body">
        <h2 className="usa-summary-box__heading" id="system-use">
          Before you sign in
        </h2>
        <div className="usa-summary-box__text">
          <ul className="usa-list">
            <li>UNCLASSIFIED material only. Nothing classified may be entered, not even in part.</li>
            <li>What you do here is recorded under your name and may be monitored and reviewed.</li>
            <li>
              A session ends after 15 minutes without use, and after twelve hours. Sign out when you leave the
              machine.
            </li>
            <li>Signing in accepts this.</li>
          </ul>
        </div>
      </div>
    </section>
  );
}
