CREATE TABLE web_attachment (
  id            BIGINT       NOT NULL PRIMARY KEY,
  company_code  VARCHAR(16)  NOT NULL,
  document_type VARCHAR(64)  NOT NULL,
  document_id   VARCHAR(64)  NOT NULL,
  file_name     VARCHAR(255) NOT NULL,
  content_type  VARCHAR(128) NOT NULL,
  size          BIGINT       NOT NULL,
  sha256        CHAR(64)     NOT NULL,
  uploaded_by   VARCHAR(128) NOT NULL,
  uploaded_at   DATETIME(3)  NOT NULL,
  removed_by    VARCHAR(128),
  removed_at    DATETIME(3),
  version       INT          NOT NULL,
  KEY web_attachment_document (document_type, document_id, uploaded_at)
) DEFAULT CHARSET = utf8mb4;

-- Apart from the row that lists read. The content goes when an attachment is removed, name and hash stay.
CREATE TABLE web_attachment_content (
  attachment_id BIGINT     NOT NULL PRIMARY KEY,
  content       MEDIUMBLOB NOT NULL,
  CONSTRAINT web_attachment_content_of FOREIGN KEY (attachment_id) REFERENCES web_attachment (id)
) DEFAULT CHARSET = utf8mb4;
