interface FocusState {
  readonly what: string;
  readonly isVisible: boolean;
  readonly hasRing: boolean;
}

/** Runs in the page: whether what has the focus can be seen and is marked; absent when the focus left the page. */
export function focusState(): FocusState | null {
  const focused = document.activeElement;
  if (focused === null || focused === document.body) return null;
  const [box = focused.getBoundingClientRect()] = focused.getClientRects();
  const middle = document.elementFromPoint(
    box.left + box.width / 2,
    box.top + Math.min(box.height, innerHeight) / 2,
  );
  const style = getComputedStyle(focused);
  const isCovered = middle !== null && !focused.contains(middle) && !middle.contains(focused);
  return {
    what: `${focused.tagName} ${focused.textContent.slice(0, 40)}`,
    isVisible: box.width > 0 && box.height > 0 && box.bottom > 0 && box.top < innerHeight && !isCovered,
    hasRing: style.outlineStyle !== "none" || style.boxShadow !== "none",
  };
}
