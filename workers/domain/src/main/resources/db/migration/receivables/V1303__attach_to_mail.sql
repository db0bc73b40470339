-- A file that goes out with a queued mail; it is forgotten with it.
CREATE TABLE workflow_mail_attachment (
    mail_id   BIGINT       NOT NULL PRIMARY KEY,
    file_name VARCHAR(100) NOT NULL,
    pdf       LONGBLOB     NOT NULL,
    CONSTRAINT workflow_mail_attachment_mail FOREIGN KEY (mail_id) REFERENCES workflow_mail (id) ON DELETE CASCADE
) CHARACTER SET utf8mb4;
