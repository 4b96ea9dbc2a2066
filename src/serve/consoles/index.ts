/** Guests' consoles for several browsers each. */

export { type ConsoleSink, Consoles } from "./consoles.ts";
