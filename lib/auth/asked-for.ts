/** The request's header in which the proxy tells an admin page its own address. */
export const ASKED_FOR = "x-standfirst-asked-for";
