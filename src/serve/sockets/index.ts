/** The sockets of the page: one that follows the host, and one for each console. */

export { type Connection, type PageSocket, type SocketData } from "./connection.ts";
export { ConsoleConnection } from "./console-connection.ts";
export { LiveConnection, type LiveSources } from "./live-connection.ts";
