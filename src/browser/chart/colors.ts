/** The colours of charts, which the style sheet defines for light and dark. */

export type ColorName = "cpu" | "memory" | "in" | "out" | "grid" | "muted";

/** Returns a colour of the style sheet. */
export function color(name: ColorName): string {
  return getComputedStyle(document.documentElement).getPropertyValue(`--${name}`).trim();
}
