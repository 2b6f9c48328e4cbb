/** Cookies are named standfirst.session_token and so on; behind TLS with the prefix __Secure-. */
export const COOKIE_PREFIX = "standfirst";
/** The cookie of whoever is signed in; deploy/varnish/default.vcl looks for it too. */
export const SESSION_COOKIE = `${COOKIE_PREFIX}.session_token`;
