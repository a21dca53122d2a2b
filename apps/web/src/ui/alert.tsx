import type { ReactNode } from "react";

interface AlertProps {
  readonly kind: "info" | "success" | "warning" | "error";
  readonly title?: string;
  readonly children?: ReactNode;
}

/** A message about the page as a whole, such as what was saved. */
export function Alert({ kind, title, children }: AlertProps) {
  return (
    <div
      className={`usa-alert usa-alert--slim usa-alert--${kind}`}
      role={kind === "error" ? "alert" : "status"}
    >
      <div className="usa-alert__body">
        {title !== undefined && <h2 className="usa-alert__heading">{title}</h2>}
        {children !== undefined && <div className="usa-alert__text">{children}</div>}
      </div>
    </div>
  );
}
