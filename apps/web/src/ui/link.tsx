import NextLink from "next/link";
import type { ComponentProps } from "react";

/** A link inside the application. It loads nothing before it is followed. */
export function Link(props: Omit<ComponentProps<typeof NextLink>, "prefetch">) {
  return <NextLink {...props} prefetch={false} />;
}
