"use client";

import { usePathname, useSearchParams } from "next/navigation";
import { Suspense, useEffect, useState } from "react";

/** A line at the top while the next page is on its way. Pages themselves come whole, so that they need no scripts. */
export function WaitingBar() {
  return (
    <Suspense fallback={null}>
      <Bar />
    </Suspense>
  );
}

function Bar() {
  const address = `${usePathname()}?${useSearchParams().toString()}`;
  const [leaving, setLeaving] = useState<string | null>(null);

  useEffect(() => {
    function onClick(event: MouseEvent): void {
      const link = event.target instanceof Element ? event.target.closest("a") : null;
      if (link === null || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey) return;
      if (link.origin !== location.origin || link.hasAttribute("download") || link.target !== "") return;
      const isOther = link.pathname !== location.pathname || link.search !== location.search;
      if (isOther) setLeaving(address);
    }
    document.addEventListener("click", onClick);
    return () => document.removeEventListener("click", onClick);
  }, [address]);

  return leaving === address ? (
    <output className="waiting-bar">
      <span className="usa-sr-only">The next page is on its way</span>
    </output>
  ) : null;
}
