/** The tree of xenstore, live. Keys as in any tree: arrows, Home, End. */

import type { StoreChange } from "../../serve/protocol/messages.ts";
import { guestText, h, setText } from "../element/dom.ts";
import { StoreTreeNode } from "./store-node.ts";
import type { View } from "./view.ts";

export class StoreView implements View {
  readonly title = "xenstore";
  readonly topics: readonly string[] = ["store"];
  readonly element: HTMLElement;
  readonly #tree: HTMLElement;
  readonly #detail: HTMLElement = h("div", { class: "store-detail", "aria-live": "polite" });
  readonly #problem: HTMLElement = h("p", { class: "muted", role: "status" });
  readonly #root: StoreTreeNode;
  #selected: StoreTreeNode;

  constructor() {
    this.#root = new StoreTreeNode(
      { select: (node) => this.#select(node), problem: (text) => setText(this.#problem, text) },
      "/",
      null,
      "",
      1,
    );
    this.#selected = this.#root;
    this.#tree = h(
      "ul",
      {
        role: "tree",
        class: "store-tree",
        "aria-label": "xenstore",
        keydown: (event) => this.#key(event as KeyboardEvent),
      },
      this.#root.element,
    );
    this.element = h(
      "section",
      { class: "card store", "aria-label": "xenstore" },
      h("header", {}, h("h2", {}, "xenstore"), this.#problem),
      h("div", { class: "store-panes" }, this.#tree, this.#detail),
    );
    this.#root.element.tabIndex = 0;
    this.refresh();
  }

  refresh(): void {
    void this.#refresh();
  }

  store({ paths }: StoreChange): void {
    if (paths === null) return this.refresh();
    const stale = new Map<StoreTreeNode, Set<string>>();
    for (const path of paths) {
      const shown = this.#nearest(path);
      // A node's line is read with its parent's children.
      const reader = shown.path === path ? (shown.parent ?? shown) : shown;
      stale.set(reader, (stale.get(reader) ?? new Set()).add(path));
      if (shown.path === path && shown.isOpen) stale.set(shown, stale.get(shown) ?? new Set());
    }
    for (const [node, changed] of stale) void this.#reread(node, changed);
    if (paths.includes(this.#selected.path)) void this.#selected.read().then(() => this.#showDetail());
  }

  async #refresh(): Promise<void> {
    setText(this.#problem, "");
    const open = [...this.#shownNodes()].filter((node) => node.isOpen);
    await this.#root.open();
    for (const node of open) await node.read();
    if (open.length > 0) return;
    for (const name of ["local", "domain"]) await this.#find(name)?.open();
    this.#showDetail();
  }

  /** Finds an open node's child, the first of that name. */
  #find(name: string): StoreTreeNode | undefined {
    return [...this.#shownNodes()].find((node) => node.path.endsWith(`/${name}`));
  }

  async #reread(node: StoreTreeNode, changed: ReadonlySet<string>): Promise<void> {
    await node.read();
    for (const path of changed) {
      const shown = this.#nearest(path);
      if (shown !== this.#root) shown.flash();
    }
  }

  /** Returns the node of a path, or the nearest one above it that is shown. */
  #nearest(path: string): StoreTreeNode {
    let node = this.#root;
    for (const name of path.split("/").slice(1)) {
      const child = node.children.get(name);
      if (child === undefined) break;
      node = child;
    }
    return node;
  }

  *#shownNodes(from: StoreTreeNode = this.#root): Generator<StoreTreeNode> {
    yield from;
    if (!from.isOpen) return;
    for (const item of from.element.querySelectorAll(":scope > ul > li[data-path]")) {
      const name = (item as HTMLElement).dataset["path"]?.split("/").at(-1) ?? "";
      const child = from.children.get(name);
      if (child !== undefined) yield* this.#shownNodes(child);
    }
  }

  #select(node: StoreTreeNode): void {
    this.#selected.element.setAttribute("aria-selected", "false");
    this.#selected.element.tabIndex = -1;
    this.#selected = node;
    node.element.setAttribute("aria-selected", "true");
    node.element.tabIndex = 0;
    node.element.focus({ preventScroll: true });
    node.line.scrollIntoView({ block: "nearest" });
    void node.read().then(() => this.#showDetail());
  }

  #showDetail(): void {
    const { document, path } = this.#selected;
    if (document === null) return this.#detail.replaceChildren(h("p", { class: "muted" }, "Choose a node."));
    const access = Object.entries(document.access).map(([domid, allowed]) => `domain ${domid}: ${allowed}`);
    const facts: readonly (readonly [string, string])[] = [
      ["Owner", `domain ${document.owner}`],
      ["Others", document.others],
      ...(access.length > 0 ? [["Further", access.join(", ")] as const] : []),
      ["Children", String(document.children.length + document.more)],
    ];
    this.#detail.replaceChildren(
      h("h3", {}, guestText(path)),
      h(
        "pre",
        { class: "store-full" },
        document.value === "" ? h("span", { class: "muted" }, "no value") : guestText(document.value),
      ),
      h("dl", { class: "facts" }, ...facts.flatMap(([name, value]) => [h("dt", {}, name), h("dd", {}, value)])),
    );
  }

  #key(event: KeyboardEvent): void {
    const node = this.#selected;
    const shown = [...this.#shownNodes()];
    const at = shown.indexOf(node);
    const go = (target: StoreTreeNode | null | undefined): void => {
      if (target !== null && target !== undefined) this.#select(target);
    };
    const keys: Readonly<Record<string, () => void>> = {
      ArrowDown: () => go(shown[at + 1]),
      ArrowUp: () => go(shown[at - 1]),
      ArrowRight: () => (node.isOpen ? go(shown[at + 1]?.parent === node ? shown[at + 1] : null) : void node.open()),
      ArrowLeft: () => (node.isOpen ? node.close() : go(node.parent)),
      Home: () => go(shown[0]),
      End: () => go(shown.at(-1)),
      Enter: () => void (node.isOpen ? node.close() : node.open()),
    };
    const act = keys[event.key];
    if (act === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    act();
  }
}
