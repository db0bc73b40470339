-- One row. Who agrees or changes a delegation holds it: a chain is judged with all others, and a delegation may hold for all companies.
CREATE TABLE approval_delegation_lock (
  id INT NOT NULL,
  PRIMARY KEY (id)
) DEFAULT CHARACTER SET utf8mb4;

INSERT INTO approval_delegation_lock (id) VALUES (1);
