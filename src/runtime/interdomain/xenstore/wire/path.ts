/** Paths: which ones xenstored takes, so that a wrong one is told from one that is not there. */

import { describe } from "../../../base/checks.ts";
import { XENSTORE_ABS_PATH_MAX, XENSTORE_REL_PATH_MAX } from "./constants.ts";

/**
 * Throws a TypeError for what cannot be a path, a RangeError for what is too long. A path that does not begin with a
 * slash is below this domain's own (/local/domain/N); one that begins with @ only a watch can have.
 */
export function checkPath(path: string): void {
  if (typeof path !== "string") throw new TypeError(`a path must be a string, not ${describe(path)}`);
  if (path === "") throw new TypeError("a path must not be empty");
  if (!/^[\w/@-]+$/.test(path)) {
    const [wrong] = /[^\w/@-]/u.exec(path) ?? [];
    throw new TypeError(
      `the path ${JSON.stringify(path)} contains ${JSON.stringify(wrong)}; letters, digits and - / _ @ are allowed`,
    );
  }
  if (path.includes("//") || (path.endsWith("/") && path !== "/")) {
    throw new TypeError(`the path ${JSON.stringify(path)} has a slash at its end or two in a row`);
  }
  const [what, most] = path.startsWith("/")
    ? ["a path", XENSTORE_ABS_PATH_MAX]
    : ["a relative path", XENSTORE_REL_PATH_MAX];
  if (path.length > most) throw new RangeError(`${what} may have ${most} characters, not ${path.length}`);
}

/** The path of a node's child. */
export function childPath(path: string, name: string): string {
  return path === "/" ? `/${name}` : `${path}/${name}`;
}
