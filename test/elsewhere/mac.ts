/** A preload: the process believes that it runs on a Mac. */

Object.defineProperty(process, "platform", { value: "darwin" });
