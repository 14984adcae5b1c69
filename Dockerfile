FROM node:24-slim AS build
WORKDIR /sarai
COPY package.json package-lock.json ./
RUN npm ci
COPY . .
RUN npm run build

FROM node:24-slim AS dependencies
WORKDIR /sarai
COPY package.json package-lock.json ./
RUN npm ci --omit=dev

FROM node:24-slim AS service
ENV NODE_ENV=production HOST=0.0.0.0 PORT=3000 SARAI_DATA=/data
WORKDIR /sarai
COPY --from=dependencies /sarai/node_modules node_modules
COPY --from=build /sarai/dist dist
COPY --from=build /sarai/prompts prompts
COPY package.json ./
COPY bin bin
COPY prisma/migrations prisma/migrations
COPY locales locales
# Not root: neither the service nor an embedded PostgreSQL needs to be.
RUN mkdir /data && chown node:node /data
USER node
VOLUME /data
EXPOSE 3000
HEALTHCHECK --interval=10s --timeout=3s --start-period=30s \
  CMD ["node", "-e", "fetch('http://127.0.0.1:' + process.env.PORT + '/healthz').then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
ENTRYPOINT ["node", "bin/sarai.js"]
CMD ["start"]

# With the browser that a paired phone needs, which makes the image much larger.
FROM service AS phone
USER root
RUN apt-get update && apt-get install -y --no-install-recommends chromium && rm -rf /var/lib/apt/lists/*
ENV CHROME_PATH=/usr/bin/chromium
USER node

# What is built where nothing else is asked for.
FROM service
