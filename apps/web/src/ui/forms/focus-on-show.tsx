"use client";

import { type ComponentProps, useEffect, useRef } from "react";

/** A block that takes the focus when it appears, so that what went wrong is read first. */
export function FocusOnShow(props: ComponentProps<"div">) {
  const block = useRef<HTMLDivElement>(null);
  useEffect(() => block.current?.focus(), []);
  return <div {...props} ref={block} tabIndex={-1} />;
}
