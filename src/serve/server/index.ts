/** The server of the page. */

export { Page, type PageSettings } from "./page.ts";
export { MOST_BODY_BYTES, MOST_WAITING_BYTES } from "./limits.ts";
