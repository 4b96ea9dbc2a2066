/** Text of Xen's console in errors: Xen prints there why it refuses what it answers with an error number alone. */

import type { XenError } from "./errors.ts";

/** Lines of the text that the message shows; `consoleText` has them all. */
const LINES = 10;

/** Adds text that Xen printed meanwhile to an error. Nothing happens if there is none, or the error has some already. */
export function addConsoleText(error: XenError, text: string): void {
  const lines = text.trimEnd().split("\n");
  if (text.trim() === "" || error.consoleText !== undefined) return;
  Object.defineProperty(error, "consoleText", { value: text, enumerable: true, configurable: true });
  const shown = lines.length > LINES ? ["…", ...lines.slice(-LINES)] : lines;
  error.message += `\nXen's console said meanwhile:\n${shown.join("\n")}`;
}
