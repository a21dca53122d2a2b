import type { ReactNode } from "react";

/** Room for a matrix that is wider than a phone: it scrolls inside, and says so there. */
export function HeatRegion({ children }: { readonly children: ReactNode }) {
  return (
    <div className="plot">
      <p className="plot__scroll-note no-print">Scroll sideways to see all columns.</p>
      <div className="heat-scroll">{children}</div>
    </div>
  );
}
