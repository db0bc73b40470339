CREATE TABLE web_comment (
  id            BIGINT        NOT NULL PRIMARY KEY,
  company_code  VARCHAR(16)   NOT NULL,
  document_type VARCHAR(64)   NOT NULL,
  document_id   VARCHAR(64)   NOT NULL,
  text          VARCHAR(4000) NOT NULL,
  author        VARCHAR(128)  NOT NULL,
  written_at    DATETIME(3)   NOT NULL,
  KEY web_comment_document (document_type, document_id, written_at)
) DEFAULT CHARSET = utf8mb4;

CREATE TABLE web_comment_mention (
  comment_id BIGINT       NOT NULL,
  username   VARCHAR(128) NOT NULL,
  PRIMARY KEY (comment_id, username),
  KEY web_comment_mention_user (username, comment_id),
  CONSTRAINT web_comment_mention_comment FOREIGN KEY (comment_id) REFERENCES web_comment (id)
) DEFAULT CHARSET = utf8mb4;
