CREATE TABLE quality_inspection_plan (
    id               BIGINT        NOT NULL PRIMARY KEY,
    company_code     VARCHAR(16)   NOT NULL,
    name             VARCHAR(120)  NOT NULL,
    product_id       BIGINT,
    category_code    VARCHAR(32),
    vendor_id        BIGINT,
    trigger_kind     VARCHAR(16)   NOT NULL,
    every_nth        INT,
    percent          INT,
    inspection_level VARCHAR(4)    NOT NULL,
    aql              DECIMAL(9, 3) NOT NULL,
    active           BOOLEAN       NOT NULL,
    search_text      VARCHAR(200)  NOT NULL,
    version          INT           NOT NULL,
    INDEX quality_inspection_plan_by_company (company_code, active, name)
) CHARACTER SET utf8mb4;

CREATE TABLE quality_plan_characteristic (
    id                         BIGINT       NOT NULL PRIMARY KEY,
    plan_id                    BIGINT       NOT NULL,
    position                   INT          NOT NULL,
    characteristic_name        VARCHAR(120) NOT NULL,
    characteristic_kind        VARCHAR(16)  NOT NULL,
    characteristic_unit        VARCHAR(16),
    characteristic_lower_limit DECIMAL(19, 6),
    characteristic_upper_limit DECIMAL(19, 6),
    characteristic_instruction VARCHAR(500),
    version                    INT          NOT NULL,
    CONSTRAINT quality_plan_characteristic_parent FOREIGN KEY (plan_id) REFERENCES quality_inspection_plan (id)
) CHARACTER SET utf8mb4;

-- How many lots of a product came from a vendor since the plan applies, for triggers that do not take every one. Vendor 0 is none.
CREATE TABLE quality_plan_lots (
    plan_id    BIGINT NOT NULL,
    product_id BIGINT NOT NULL,
    vendor_id  BIGINT NOT NULL,
    lots       BIGINT NOT NULL,
    PRIMARY KEY (plan_id, product_id, vendor_id)
) CHARACTER SET utf8mb4;
