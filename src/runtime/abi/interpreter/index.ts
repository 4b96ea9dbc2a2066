/** The interpreter of the operation tables: members by path, and the counts of buffers. */

export { type ByteCount, byteCount, type Counted } from "./count.ts";
export { memberAt, type MemberLocation, readMember, writeInteger, writeMember } from "./member.ts";
