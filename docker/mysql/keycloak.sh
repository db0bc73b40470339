#!/bin/bash
# Run once by the MySQL image on an empty volume: Keycloak's own schema beside the application's.
set -euo pipefail
MYSQL_PWD="$MYSQL_ROOT_PASSWORD" mysql --user=root <<SQL
CREATE DATABASE keycloak CHARACTER SET utf8mb4;
CREATE USER 'keycloak'@'%' IDENTIFIED BY '${KEYCLOAK_DATABASE_PASSWORD}';
GRANT ALL PRIVILEGES ON keycloak.* TO 'keycloak'@'%';
SQL
