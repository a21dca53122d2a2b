"use client";

import type { ReactNode } from "react";
import { Link } from "../../../ui/link.tsx";

export interface StartOption {
  /** As the address names it. */
  readonly name: string;
  readonly label: string;
  readonly href: string;
  /** Full name of an agency. */
  readonly title: string | null;
}

interface StartChoiceProps {
  readonly options: readonly StartOption[];
  /** The option whose weights the sliders hold; absent when they hold others. */
  readonly current: string | null;
  readonly children: ReactNode;
}

/** Whose weights to start from, and whose are shown. */
export function StartChoice({ options, current, children }: StartChoiceProps) {
  return (
    <div className="weighting">
      <nav className="weighting__choices no-print" aria-label="Weights to start from">
        <span className="weighting__label" aria-hidden="true">
          Start from
        </span>
        <ul>
          {options.map(({ name, label, href, title }) => (
            <li key={name}>
              <Link
                href={href}
                aria-current={name === current ? "true" : undefined}
                title={title ?? undefined}
              >
                {label}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      <p className="weighting__words">{children}</p>
    </div>
  );
}
