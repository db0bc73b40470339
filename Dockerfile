# Two images from one build: the application, and the engine with the history exporter in it.
#   docker build --target application .      docker build --target engine .
FROM node:22-bookworm-slim AS node

FROM maven:3.9-eclipse-temurin-21 AS build
COPY --from=node /usr/local/bin/node /usr/local/bin/node
COPY --from=node /usr/local/lib/node_modules /usr/local/lib/node_modules
RUN ln -s /usr/local/lib/node_modules/npm/bin/npm-cli.js /usr/local/bin/npm
WORKDIR /build
COPY . .
RUN --mount=type=cache,target=/root/.m2 --mount=type=cache,target=/root/.npm \
    mvn -B -ntp -Dmaven.test.skip=true -pl web/api,processes/exporter -am package

FROM camunda/zeebe:8.6.0 AS engine
COPY --from=build --chown=1001:0 /build/processes/exporter/target/quayside-exporter-1.0.0-SNAPSHOT.jar /usr/local/zeebe/exporters/quayside-exporter.jar
COPY --chown=1001:0 workers/platform/src/main/resources/zeebe/ /usr/local/zeebe/quayside/
ENV SPRING_CONFIG_ADDITIONAL_LOCATION=file:/usr/local/zeebe/quayside/application.yaml,file:/usr/local/zeebe/quayside/history.yaml \
    QUAYSIDE_EXPORTER_JAR=/usr/local/zeebe/exporters/quayside-exporter.jar

FROM eclipse-temurin:21-jre AS application
RUN useradd --system --uid 10001 --home /app quayside
WORKDIR /app
COPY --from=build /build/web/api/target/quayside-app-1.0.0-SNAPSHOT.jar app.jar
USER quayside
EXPOSE 8000
ENV JAVA_TOOL_OPTIONS="-XX:MaxRAMPercentage=70 -XX:+ExitOnOutOfMemoryError" QUAYSIDE_LOG_FORMAT=ecs
ENTRYPOINT ["java", "-jar", "app.jar"]
