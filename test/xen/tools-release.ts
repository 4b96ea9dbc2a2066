/**
 * Finds the release of C's tools in dom0. They only work with a Xen of their own release; `--xen` may boot another one.
 */

const tools = process.env["XEN_TOOLS_RELEASE"] ?? "";
const running = process.env["XEN_RELEASE"] ?? "";

/**
 * True if xl, xenstored, and what else is linked with libxenctrl can be asked. A Xen of another release refuses their
 * requests; xenstored then believes, once a domain has ended, that dom0 has ended too.
 */
export const toolsWork: boolean = tools === running;

/** The releases of the tools and of this Xen, as text. */
export const toolsReleases: string = `C's tools are of Xen ${tools}, and this is Xen ${running}`;
