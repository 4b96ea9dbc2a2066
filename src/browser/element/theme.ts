/** Light or dark: as the system has it, unless the user chooses. */

import { h, setAttribute } from "./dom.ts";

const KEY = "xen-ts theme";
const dark = matchMedia("(prefers-color-scheme: dark)");

/** Makes the button; `onChange` is called after each change of the colours. */
export function themeButton(onChange: () => void): HTMLButtonElement {
  const stored = localStorage.getItem(KEY);
  let chosen: "dark" | "light" | null = stored === "dark" || stored === "light" ? stored : null;
  const theme = (): "dark" | "light" => chosen ?? (dark.matches ? "dark" : "light");
  const button = h(
    "button",
    { type: "button", class: "icon", "aria-label": "Dark colours", click: () => toggle() },
    "◐",
  );
  const show = (): void => {
    document.documentElement.dataset["theme"] = theme();
    setAttribute(button, "aria-pressed", String(theme() === "dark"));
  };
  const toggle = (): void => {
    chosen = theme() === "dark" ? "light" : "dark";
    localStorage.setItem(KEY, chosen);
    show();
    onChange();
  };
  dark.addEventListener("change", () => {
    show();
    onChange();
  });
  show();
  return button;
}
