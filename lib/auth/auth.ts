import { passkey } from "@better-auth/passkey";
import { prismaAdapter } from "better-auth/adapters/prisma";
import { APIError } from "better-auth/api";
import { betterAuth } from "better-auth/minimal";
import { nextCookies } from "better-auth/next-js";
import { twoFactor } from "better-auth/plugins/two-factor";
import { noteInAudit } from "../audit/audit-mutations.ts";
import { type Db, db } from "../db.ts";
import { type Env, env } from "../env.ts";
import { log } from "../log.ts";
import { auditSignIns } from "./audit-sign-ins.ts";
import { PASSWORD_LINK_MS, sendOrQueuePasswordMail } from "./password-mail.ts";
import { MAX_PASSWORD, MIN_PASSWORD } from "./person-schema.ts";
import { isSameOrigin } from "./request-origin.ts";
import { COOKIE_PREFIX } from "./session-cookie.ts";
import { throttleSignIn } from "./sign-in-throttle.ts";
import { storedIdentifier } from "./verification.ts";

const HOUR = 3600;
const DAY = 24 * HOUR;

export const AUTH_PATH = "/api/auth";
/** How long somebody who does nothing stays signed in, in seconds. */
export const SESSION_SECONDS = 14 * DAY;
/** What an account of ours never does: people come by invitation, and names and roles change by our own actions. */
const CLOSED_PATHS = [
  "/sign-up/email",
  "/sign-in/social",
  "/link-social",
  "/update-user",
  "/update-session",
  "/change-email",
  "/delete-user",
  // These name sessions by their tokens; the account page's own actions by their numbers.
  "/list-sessions",
  "/revoke-session",
  "/send-verification-email",
  "/two-factor/send-otp",
  "/two-factor/verify-otp",
];

type Settings = Pick<Env, "SITE_URL" | "AUTH_SECRET">;

/**
 * better-auth over this database. `host` is the name that the browser knows the site by, which passkeys are
 * bound to.
 */
function createAuth(database: Db, { SITE_URL, AUTH_SECRET }: Settings, host: string) {
  if (!AUTH_SECRET) throw new Error("AUTH_SECRET is not set: nobody can sign in");
  return betterAuth({
    appName: "Standfirst",
    baseURL: SITE_URL,
    basePath: AUTH_PATH,
    secret: AUTH_SECRET,
    telemetry: { enabled: false },
    logger: { level: "warn", log: (level, message) => log()[level === "error" ? "error" : "info"](`auth: ${message}`) },
    database: prismaAdapter(database, { provider: "postgresql", transaction: true }),
    advanced: {
      cookiePrefix: COOKIE_PREFIX,
      useSecureCookies: SITE_URL.startsWith("https://"),
      database: { generateId: false, joins: true },
    },
    disabledPaths: CLOSED_PATHS,
    // A browser tells where a request came from: the site itself, under whatever name it was reached by.
    trustedOrigins: (request) =>
      request && isSameOrigin(request.headers) ? [request.headers.get("origin") ?? ""] : [],
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: MIN_PASSWORD,
      maxPasswordLength: MAX_PASSWORD,
      resetPasswordTokenExpiresIn: PASSWORD_LINK_MS / 1000,
      revokeSessionsOnPasswordReset: true,
      onPasswordReset: ({ user }) => noteInAudit(database, { actorId: user.id, action: "passwordChosen" }),
      // Not waited for: how long it takes would say whether the address is known.
      sendResetPassword: async ({ user, token }) => {
        void sendOrQueuePasswordMail(database, user, token);
      },
    },
    session: { expiresIn: SESSION_SECONDS, updateAge: DAY, freshAge: 12 * HOUR },
    verification: { storeIdentifier: { hash: async (identifier) => storedIdentifier(identifier) } },
    user: {
      additionalFields: {
        role: { type: "string", required: false, input: false },
        deactivatedAt: { type: "date", required: false, input: false },
      },
    },
    hooks: { before: throttleSignIn(database) },
    databaseHooks: {
      session: {
        create: {
          before: async ({ userId }) => {
            const user = await database.user.findUnique({ where: { id: userId }, select: { deactivatedAt: true } });
            // The same words as for a wrong password: an address that may not sign in is not told from an unknown one.
            if (!user || user.deactivatedAt)
              throw new APIError("UNAUTHORIZED", {
                code: "INVALID_EMAIL_OR_PASSWORD",
                message: "Invalid email or password",
              });
          },
        },
      },
    },
    rateLimit: {
      enabled: true,
      storage: "database",
      window: 60,
      max: 120,
      customRules: {
        "/sign-in/email": { window: 60, max: 20 },
        "/request-password-reset": { window: 300, max: 10 },
        "/reset-password": { window: 300, max: 20 },
        "/two-factor/*": { window: 60, max: 20 },
        "/passkey/*": { window: 60, max: 30 },
      },
    },
    plugins: [
      twoFactor({ issuer: new URL(SITE_URL).hostname, allowPasswordless: true }),
      passkey({ rpID: host, rpName: new URL(SITE_URL).hostname, origin: null }),
      auditSignIns(database),
      nextCookies(),
    ],
  });
}

export type Auth = ReturnType<typeof createAuth>;

const shared = globalThis as { standfirstAuth?: Map<string, Auth> };

/** The one better-auth of this process; on this machine itself the site may also be reached as localhost. */
export function auth(requestHost?: string): Auth {
  shared.standfirstAuth ??= new Map();
  const siteHost = new URL(env().SITE_URL).hostname;
  const host = requestHost?.split(":")[0] === "localhost" ? "localhost" : siteHost;
  const known = shared.standfirstAuth.get(host);
  if (known) return known;
  const created = createAuth(db(), env(), host);
  shared.standfirstAuth.set(host, created);
  return created;
}

/** For tools and tests: over another database. */
export function authFor(database: Db, settings: Settings): Auth {
  return createAuth(database, settings, new URL(settings.SITE_URL).hostname);
}
