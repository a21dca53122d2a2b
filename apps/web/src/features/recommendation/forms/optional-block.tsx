"use client";

import type { ReactNode } from "react";
import { useFormState } from "../../../ui/forms/form-context.tsx";

interface OptionalBlockProps {
  /** Path that the names of the block's fields begin with. */
  readonly path: string;
  readonly summary: string;
  readonly children: ReactNode;
}

/** Fields that few need, behind a line; open again when something was typed or is wrong in them. */
export function OptionalBlock({ path, summary, children }: OptionalBlockProps) {
  const { attempt, values, errors } = useFormState();
  const isInside = (name: string) => name.startsWith(`${path}.`) && !name.endsWith(".kind");
  const isUsed =
    errors.some(({ field }) => isInside(field)) ||
    Object.entries(values).some(
      ([name, typed]) => isInside(name) && typed.some((text) => text.trim() !== ""),
    );
  return (
    <details className="disclosure" open={isUsed} key={attempt}>
      <summary>{summary}</summary>
      {children}
    </details>
  );
}
