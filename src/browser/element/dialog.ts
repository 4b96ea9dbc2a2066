/** Questions and notices. */

import { h } from "./dom.ts";

/** Asks before something that cannot be undone. Resolves with true if the user agrees. */
export function confirmed(question: Node, consequence: string, verb: string, isHarmful: boolean): Promise<boolean> {
  const { promise, resolve } = Promise.withResolvers<boolean>();
  const close = (answer: boolean): void => {
    resolve(answer);
    dialog.close();
  };
  const cancel = h("button", { type: "button", click: () => close(false) }, "Cancel");
  const agree = h(
    "button",
    { type: "button", class: isHarmful ? "harmful" : "primary", id: "agree", click: () => close(true) },
    verb,
  );
  const dialog = h(
    "dialog",
    { "aria-labelledby": "question" },
    h("h2", { id: "question" }, question),
    h("p", {}, consequence),
    h("div", { class: "buttons" }, cancel, agree),
  );
  dialog.addEventListener("close", () => {
    resolve(false);
    dialog.remove();
  });
  document.body.append(dialog);
  dialog.showModal();
  cancel.focus();
  return promise;
}

const NOTICE_MS = 6000;

/** Shows a sentence for a while. */
export function notify(text: string, isProblem: boolean): void {
  const notice = h(
    "div",
    { class: isProblem ? "notice problem" : "notice", role: isProblem ? "alert" : "status" },
    text,
  );
  let list = document.querySelector("#notices");
  if (list === null) document.body.append((list = h("div", { id: "notices" })));
  list.append(notice);
  setTimeout(() => notice.remove(), NOTICE_MS);
}
