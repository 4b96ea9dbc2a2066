/** Links the names of the public API in a page's text to their pages in the reference. */

const TAG = /(<[^>]*>)/;
/** Inside these, text stays as it is. */
const CLOSED = new Set(["a", "button", "h1", "h2", "h3", "head", "header", "pre", "script", "summary"]);
const ERROR = /\bXen\w*Error\b/g;

/**
 * Returns the page with links: in prose each name of an error, in `code` elements each public name that stands alone.
 * `pageOf` returns the address of a name's page, or undefined.
 */
export function withNamesLinked(html: string, pageOf: (name: string) => string | undefined): string {
  const parts = html.split(TAG);
  let closed = 0;
  let isCode = false;
  const link = (name: string): string => {
    const page = pageOf(name);
    return page === undefined ? name : `<a href="${page}">${name}</a>`;
  };
  return parts
    .map((part) => {
      const [, slash, name = ""] = /^<(\/?)([a-z][a-z0-9]*)/.exec(part) ?? [];
      if (name !== "") {
        if (CLOSED.has(name) && !part.endsWith("/>")) closed += slash === "" ? 1 : -1;
        if (name === "code") isCode = slash === "";
        return part;
      }
      if (closed > 0) return part;
      if (isCode) return /^[A-Z]\w*$/.test(part) ? link(part) : part;
      return part.replaceAll(ERROR, link);
    })
    .join("");
}
