/** The buttons of a domain's life. */

import type { Action } from "../../serve/protocol/messages.ts";
import type { DomainRow } from "../../serve/protocol/load.ts";
import { confirmed, notify } from "../element/dialog.ts";
import { h } from "../element/dom.ts";
import { post } from "../session/request.ts";
import { nameOf } from "./elements.ts";

interface ActionWords {
  readonly title: string;
  readonly done: string;
  readonly consequence: string;
  readonly isHarmful: boolean;
  readonly isPossible: (row: DomainRow) => boolean;
}

const runs = ({ state }: DomainRow): boolean => state !== "shutdown" && state !== "dying";

const WORDS: Readonly<Record<Action, ActionWords>> = {
  pause: {
    title: "Pause",
    done: "paused",
    consequence: "Its vcpus stop at once, until it is unpaused. Pauses are counted: each wants its own.",
    isHarmful: false,
    isPossible: (row) => runs(row) && !row.isPaused,
  },
  unpause: {
    title: "Unpause",
    done: "unpaused",
    consequence: "Its vcpus go on where they were stopped.",
    isHarmful: false,
    isPossible: (row) => runs(row) && row.isPaused,
  },
  shutdown: {
    title: "Shut down",
    done: "asked to shut down",
    consequence: "The guest is asked to power off. It decides when, or whether it does.",
    isHarmful: false,
    isPossible: (row) => runs(row) && !row.isPaused,
  },
  reboot: {
    title: "Reboot",
    done: "asked to reboot",
    consequence: "The guest is asked to reboot. Its toolstack starts it again.",
    isHarmful: false,
    isPossible: (row) => runs(row) && !row.isPaused,
  },
  kill: {
    title: "Kill",
    done: "stopped",
    consequence:
      "It stops at once, as if it had lost its power, and the guest is not asked. Its memory stays until it is destroyed.",
    isHarmful: true,
    isPossible: runs,
  },
  destroy: {
    title: "Destroy",
    done: "destroyed",
    consequence: "It ends at once, its memory is freed, and its nodes are removed from xenstore. Nothing is saved.",
    isHarmful: true,
    isPossible: () => true,
  },
};

/** The buttons; those that are not possible now are disabled. */
export class ActionButtons {
  readonly element: HTMLElement;
  readonly #buttons: ReadonlyMap<Action, HTMLButtonElement>;
  #row: DomainRow;

  constructor(row: DomainRow) {
    this.#row = row;
    this.#buttons = new Map(
      (Object.keys(WORDS) as Action[]).map((action) => [
        action,
        h(
          "button",
          {
            type: "button",
            "data-action": action,
            class: WORDS[action].isHarmful ? "harmful" : "",
            click: () => void this.#ask(action),
          },
          WORDS[action].title,
        ),
      ]),
    );
    this.element = h("div", { class: "buttons", role: "group", "aria-label": "Actions" }, ...this.#buttons.values());
    this.update(row);
  }

  update(row: DomainRow): void {
    this.#row = row;
    for (const [action, button] of this.#buttons) button.disabled = !WORDS[action].isPossible(row);
  }

  async #ask(action: Action): Promise<void> {
    const { domid, uuid } = this.#row;
    const { title, done, consequence, isHarmful } = WORDS[action];
    const question = h("span", {}, `${title} `, nameOf(this.#row), ` (domain ${domid})?`);
    if (!(await confirmed(question, consequence, title, isHarmful))) return;
    try {
      await post(`/api/domains/${domid}/${action}`, { uuid });
      notify(`Domain ${domid} has been ${done}.`, false);
    } catch (error) {
      notify((error as Error).message, true);
    }
  }
}
