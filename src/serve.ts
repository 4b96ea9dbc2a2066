/** A page for one host, served to browsers: domains, devices, consoles and xenstore live. */

export { type PageServer, type PerformedAction, serve, type ServeOptions } from "./serve/index.ts";
