/** Which Xen C's tools in dom0 are of. They work with a Xen of their own release and no other, as `--xen` may bring one. */

const tools = process.env["XEN_TOOLS_RELEASE"] ?? "";
const running = process.env["XEN_RELEASE"] ?? "";

/**
 * True if xl, xenstored, and what else is linked with libxenctrl can be asked. A Xen of another release refuses their
 * requests; xenstored then believes, once a domain has ended, that dom0 has ended too.
 */
export const toolsWork: boolean = tools === running;

/** Releases of the tools and of this Xen, in words. */
export const toolsReleases: string = `C's tools are of Xen ${tools}, and this is Xen ${running}`;
