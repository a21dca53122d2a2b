import type { Metadata } from "next";
import type { ReactNode } from "react";
import { SessionWarning } from "../features/session/session-warning.tsx";
import { formatDate } from "../lib/dates.ts";
import { visitor } from "../lib/session.ts";
import { today } from "../lib/today.ts";
import "../styles/generated/theme.css";
import { ApiAbsentState } from "../ui/api-absent-state.tsx";
import { Keyboard } from "../ui/frame/keyboard.tsx";
import { NoticeBar } from "../ui/frame/notice-bar.tsx";
import { SiteFooter } from "../ui/frame/site-footer.tsx";
import { SiteHeader } from "../ui/frame/site-header.tsx";
import { WaitingBar } from "../ui/frame/waiting-bar.tsx";

/** The nonce of the security policy is new in every answer, so every page is made when it is asked for. */
export const dynamic = "force-dynamic";

export const metadata: Metadata = {
  title: { default: "Entente", template: "%s — Entente" },
  description: "International technology cooperation, tracked from recommendation to commitment",
  robots: { index: false, follow: false },
};

export default async function RootLayout({ children }: { readonly children: ReactNode }) {
  const found = await visitor();
  return (
    <html lang="en">
      <body>
        <a className="usa-skipnav" href="#main">
          Skip to the content
        </a>
        <NoticeBar />
        <SiteHeader person={found.kind === "person" ? found.person : null} />
        <main id="main" tabIndex={-1}>
          <p className="print-only">As of {formatDate(today())}.</p>
          {found.kind === "unknown" ? <ApiAbsentState problem={found.problem} /> : children}
        </main>
        <SiteFooter />
        <WaitingBar />
        <Keyboard role={found.kind === "person" ? found.person.role : null} />
        {found.kind === "person" && <SessionWarning me={found.me} />}
      </body>
    </html>
  );
}
