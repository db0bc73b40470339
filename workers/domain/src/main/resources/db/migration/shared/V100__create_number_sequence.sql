CREATE TABLE shared_number_sequence (
    company_code  VARCHAR(16) NOT NULL,
    sequence_name VARCHAR(32) NOT NULL,
    last_number   BIGINT      NOT NULL,
    PRIMARY KEY (company_code, sequence_name)
) CHARACTER SET utf8mb4;
