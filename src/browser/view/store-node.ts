/** A node of the tree of xenstore: a line, and its children once it is open. */

import type { StoreDocument } from "../../serve/protocol/documents.ts";
import { guestText, h, setText } from "../element/dom.ts";
import { get, RequestError } from "../session/request.ts";

const FLASH = "changed";

/** Characters of a value on a line; all of it is beside the tree. */
const SHORT = 200;

export interface TreeHost {
  select(node: StoreTreeNode): void;
  problem(text: string): void;
}

export class StoreTreeNode {
  readonly element: HTMLElement;
  readonly line: HTMLElement;
  readonly path: string;
  readonly level: number;
  readonly parent: StoreTreeNode | null;
  readonly children: Map<string, StoreTreeNode> = new Map();
  readonly #host: TreeHost;
  readonly #value: HTMLElement = h("span", { class: "store-value" });
  readonly #group: HTMLElement = h("ul", { role: "group" });
  readonly #more: HTMLElement = h("li", { class: "muted", role: "none" });
  document: StoreDocument | null = null;
  isOpen = false;
  #childCount: number;
  #reading: Promise<void> | undefined;

  constructor(host: TreeHost, path: string, parent: StoreTreeNode | null, value: string, childCount: number) {
    this.#host = host;
    this.path = path;
    this.parent = parent;
    this.level = parent === null ? 1 : parent.level + 1;
    this.#childCount = childCount;
    const name = path === "/" ? "/" : path.slice(path.lastIndexOf("/") + 1);
    this.line = h(
      "div",
      { class: "store-line", click: (event) => this.#clicked(event) },
      h("span", { class: "twist", "aria-hidden": "true" }),
      h("span", { class: "store-name" }, guestText(name)),
      this.#value,
    );
    this.element = h(
      "li",
      { role: "treeitem", "aria-level": this.level, tabindex: "-1", "data-path": path },
      this.line,
    );
    this.setLine(value, childCount);
  }

  /** Shows the value and whether there are children. */
  setLine(value: string, childCount: number): void {
    this.#childCount = childCount;
    const short = value.length > SHORT ? `${value.slice(0, SHORT)}…` : value;
    if (this.#value.dataset["text"] !== short) {
      this.#value.dataset["text"] = short;
      this.#value.replaceChildren(short === "" ? "" : guestText(short));
    }
    this.element.setAttribute("aria-selected", this.element.getAttribute("aria-selected") ?? "false");
    if (childCount > 0) this.element.setAttribute("aria-expanded", String(this.isOpen));
    else this.element.removeAttribute("aria-expanded");
  }

  get hasChildren(): boolean {
    return this.#childCount > 0;
  }

  async open(): Promise<void> {
    if (this.isOpen || !this.hasChildren) return;
    this.isOpen = true;
    this.element.append(this.#group);
    this.element.setAttribute("aria-expanded", "true");
    await this.read();
  }

  close(): void {
    if (!this.isOpen) return;
    this.isOpen = false;
    this.#group.remove();
    this.children.clear();
    this.#group.replaceChildren();
    this.element.setAttribute("aria-expanded", "false");
  }

  /** Reads the node anew. Several calls at once are one request. */
  read(): Promise<void> {
    return (this.#reading ??= this.#read().finally(() => (this.#reading = undefined)));
  }

  /** Shows for a moment that the node has changed. */
  flash(): void {
    this.line.classList.remove(FLASH);
    // The animation begins anew only if the style was computed in between.
    void this.line.offsetWidth;
    this.line.classList.add(FLASH);
  }

  async #read(): Promise<void> {
    try {
      this.document = await get<StoreDocument>(`/api/store?path=${encodeURIComponent(this.path)}`);
    } catch (error) {
      if (error instanceof RequestError && error.status === 404) this.document = null;
      else this.#host.problem((error as Error).message);
      return;
    }
    const { value, children, more } = this.document;
    this.setLine(value, children.length);
    if (this.isOpen) this.#showChildren(this.document, more);
  }

  #showChildren({ children }: StoreDocument, more: number): void {
    const names = new Set(children.map(({ name }) => name));
    for (const [name, node] of this.children) {
      if (names.has(name)) continue;
      node.element.remove();
      this.children.delete(name);
    }
    let before: Element | null = null;
    for (const { name, value, children: count } of children) {
      let node = this.children.get(name);
      const isNew = node === undefined;
      if (node === undefined) {
        const path = this.path === "/" ? `/${name}` : `${this.path}/${name}`;
        node = new StoreTreeNode(this.#host, path, this, value, count);
        this.children.set(name, node);
      } else node.setLine(value, count);
      const place: Element | null = before === null ? this.#group.firstElementChild : before.nextElementSibling;
      if (isNew || place !== node.element) this.#group.insertBefore(node.element, place);
      before = node.element;
    }
    if (more > 0) {
      setText(this.#more, `… and ${more} more`);
      this.#group.append(this.#more);
    } else this.#more.remove();
  }

  #clicked(event: Event): void {
    event.stopPropagation();
    const isTwist = (event.target as Element).closest(".twist") !== null;
    if (isTwist || this.element.getAttribute("aria-selected") === "true")
      void (this.isOpen ? this.close() : this.open());
    this.#host.select(this);
  }
}
