/** Parts that the servers share: the address, the token, the origin of a request. */

export { HOST_NAME, type ListenAddress, LOOPBACK, readAddress, started, urlOf } from "./address.ts";
export { isOwnHost, isOwnOrigin } from "./origin.ts";
export { message } from "./message.ts";
export { bearerOf, checkToken, tokenGuard } from "./token.ts";
