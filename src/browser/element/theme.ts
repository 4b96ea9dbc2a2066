/** Light or dark: as the system has it, unless the user chooses. */

import { h, setAttribute } from "./dom.ts";

const KEY = "xen-ts theme";
const dark = matchMedia("(prefers-color-scheme: dark)");

/** Makes the button; `onChange` is called after each change of the colours. */
export function themeButton(onChange: () => void): HTMLButtonElement {
  const chosen = localStorage.getItem(KEY);
  if (chosen === "dark" || chosen === "light") document.documentElement.dataset["theme"] = chosen;
  const isDark = (): boolean =>
    (document.documentElement.dataset["theme"] ?? (dark.matches ? "dark" : "light")) === "dark";
  const button = h(
    "button",
    { type: "button", class: "icon", "aria-label": "Dark colours", click: () => toggle() },
    "◐",
  );
  const show = (): void => setAttribute(button, "aria-pressed", String(isDark()));
  const toggle = (): void => {
    const next = isDark() ? "light" : "dark";
    document.documentElement.dataset["theme"] = next;
    localStorage.setItem(KEY, next);
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
