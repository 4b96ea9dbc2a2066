/** Checks paths, so that an impossible path is not reported as a missing node. */

import { describe, shown } from "../../../base/checks.ts";
import { XENSTORE_ABS_PATH_MAX, XENSTORE_REL_PATH_MAX } from "./constants.ts";

/**
 * Throws a TypeError unless it can be a path, a RangeError if it is too long. A path without a leading slash is below
 * this domain's own node (/local/domain/N); a path that begins with @ is for watches only.
 */
export function checkPath(path: string): void {
  if (typeof path !== "string") throw new TypeError(`expected path to be a string, received ${describe(path)}`);
  if (path === "") throw new TypeError("expected path to be a string of at least one character, received an empty one");
  if (!/^[\w/@-]+$/.test(path)) {
    const [wrong] = /[^\w/@-]/u.exec(path) ?? [];
    throw new TypeError(
      `expected path to have letters, digits and - / _ @ only, received ${JSON.stringify(wrong)} in ${shown(path)}`,
    );
  }
  if (path.includes("//") || (path.endsWith("/") && path !== "/")) {
    throw new TypeError(`expected path without a slash at its end or two in a row, received ${shown(path)}`);
  }
  const [kind, longest] = path.startsWith("/")
    ? ["path", XENSTORE_ABS_PATH_MAX]
    : ["a relative path", XENSTORE_REL_PATH_MAX];
  if (path.length > longest) {
    throw new RangeError(`expected ${kind} to have ${longest} characters at most, received ${path.length}`);
  }
}

/** Returns the path of a node's child. */
export function childPath(path: string, name: string): string {
  return path === "/" ? `/${name}` : `${path}/${name}`;
}
