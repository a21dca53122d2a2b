"use client";

import type { Role } from "@entente/domain";
import { usePathname } from "next/navigation";
import { Link } from "../link.tsx";
import { isWithin, sectionsFor } from "./sections.ts";

/** The one row of navigation; the section of the present page is marked. */
export function SectionLinks({ role }: { readonly role: Role }) {
  const pathname = usePathname();
  return (
    <nav className="site-nav" aria-label="Sections">
      <ul>
        {sectionsFor(role).map((section) => (
          <li key={section.href}>
            <Link href={section.href} aria-current={isWithin(section, pathname) ? "page" : undefined}>
              {section.label}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
