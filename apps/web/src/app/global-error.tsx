"use client";

import "../styles/generated/theme.css";

export default function GlobalErrorPage() {
  return (
    <html lang="en">
      <body>
        <main>
          <title>Something failed — Entente</title>
          <section className="empty-state">
            <h1>Something failed on our side</h1>
            <p>Nothing was changed by it. Load the page again; if it stays so, tell your administrator.</p>
          </section>
        </main>
      </body>
    </html>
  );
}
