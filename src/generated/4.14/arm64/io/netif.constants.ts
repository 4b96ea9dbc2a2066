export * from "../../x86_64/io/netif.constants.ts";
