/**
 * xterm.js writes style elements and style attributes, which the page's policy refuses: they could come from markup. Set
 * through the object model, as here, styles cannot. Call it before the first terminal is made.
 */

/** An element that stands for `<style>`: its text becomes a style sheet of the document while it is part of it. */
class AdoptedStyle extends HTMLElement {
  readonly #sheet: CSSStyleSheet = new CSSStyleSheet();
  #text = "";

  override get textContent(): string {
    return this.#text;
  }

  override set textContent(text: string) {
    this.#text = text;
    this.#sheet.replaceSync(text);
  }

  connectedCallback(): void {
    if (!document.adoptedStyleSheets.includes(this.#sheet)) document.adoptedStyleSheets.push(this.#sheet);
  }

  disconnectedCallback(): void {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== this.#sheet);
  }
}

const NAME = "adopted-style";

export function allowStyles(): void {
  if (customElements.get(NAME) !== undefined) return;
  customElements.define(NAME, AdoptedStyle);
  const make = document.createElement.bind(document) as (name: string, options?: ElementCreationOptions) => HTMLElement;
  const makeAllowed = (name: string, options?: ElementCreationOptions): HTMLElement =>
    make(name.toLowerCase() === "style" ? NAME : name, options);
  document.createElement = makeAllowed as typeof document.createElement;
  const set = Reflect.get(HTMLElement.prototype, "setAttribute") as Element["setAttribute"];
  HTMLElement.prototype.setAttribute = function setAttribute(this: HTMLElement, name: string, value: string): void {
    if (name === "style") this.style.cssText = value;
    else Reflect.apply(set, this, [name, value]);
  };
}
