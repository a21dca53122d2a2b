import type { ReactNode } from "react";
import { Link } from "./link.tsx";

/** The page's answer in one sentence, under its title. */
export function Lede({ children }: { readonly children: ReactNode }) {
  return <p className="lede">{children}</p>;
}

/** A figure that leads to the rows behind it; plain text where there are none. */
export function Figure({ href, children }: { readonly href: string | null; readonly children: ReactNode }) {
  return href === null ? <strong>{children}</strong> : <Link href={href}>{children}</Link>;
}
