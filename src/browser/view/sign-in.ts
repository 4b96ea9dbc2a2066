/** Asks for the token. */

import { h } from "../element/dom.ts";

/** Makes the form; it calls `enter` with the token. */
export function signIn(enter: (word: string) => void): HTMLElement {
  const input = h("input", {
    type: "password",
    id: "token",
    autocomplete: "off",
    spellcheck: "false",
    "aria-describedby": "token-help",
  });
  const submit = (): void => {
    const word = input.value.trim();
    // The whole address may have been pasted.
    if (word !== "") enter(word.replace(/^https?:[^#]*#/, ""));
  };
  input.addEventListener("keydown", (event) => {
    if (event.key === "Enter") submit();
  });
  return h(
    "main",
    { class: "sign-in card" },
    h("h1", {}, "xen-ts"),
    h("label", { for: "token" }, "Token"),
    input,
    h(
      "p",
      { id: "token-help", class: "muted" },
      "The server printed it behind the # of the page's address, or it is in the file that the server was given.",
    ),
    h("button", { type: "button", class: "primary", click: submit }, "Open"),
  );
}
