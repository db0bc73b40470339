-- A way of looking at a list, not a business row: it holds no data and so belongs to no company.
CREATE TABLE web_saved_view (
  id          BIGINT       NOT NULL PRIMARY KEY,
  owner       VARCHAR(128) NOT NULL,
  resource    VARCHAR(64)  NOT NULL,
  name        VARCHAR(100) NOT NULL,
  filter      TEXT         NOT NULL,
  sort        VARCHAR(100),
  shared_with VARCHAR(64),
  version     INT          NOT NULL,
  UNIQUE KEY web_saved_view_name (owner, resource, name),
  KEY web_saved_view_shared (resource, shared_with)
) DEFAULT CHARSET = utf8mb4;
