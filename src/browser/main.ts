/** The page's program: asks for the token, or shows the host. */

import "@xterm/xterm/css/xterm.css";
import "uplot/dist/uPlot.min.css";
import "./style.css";
import { App } from "./app.ts";
import { rememberToken, takeToken, token } from "./session/token.ts";
import { signIn } from "./view/sign-in.ts";

let app: App | undefined;

function show(): void {
  app?.end();
  app = undefined;
  document.body.replaceChildren();
  if (token() === null) {
    const form = signIn((word) => {
      rememberToken(word);
      show();
    });
    document.body.append(form);
    form.querySelector("input")?.focus();
    return;
  }
  app = new App();
  document.body.append(app.element);
  void app.start();
}

takeToken();
addEventListener("xen-ts:signed-out", show);
addEventListener("hashchange", () => {
  // The address with a token was opened in this tab.
  if (location.hash.startsWith("#/") || location.hash === "" || location.hash === "#main") return;
  takeToken();
  show();
});
show();
