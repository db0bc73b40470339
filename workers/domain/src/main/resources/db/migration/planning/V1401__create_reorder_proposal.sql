-- What a round proposes to buy, with every number that led to it. There is one open proposal per product and warehouse, whoever runs a round.
CREATE TABLE planning_reorder_proposal (
    id                           BIGINT         NOT NULL PRIMARY KEY,
    company_code                 VARCHAR(16)    NOT NULL,
    warehouse_code               VARCHAR(16)    NOT NULL,
    product_id                   BIGINT         NOT NULL,
    open_product_id              BIGINT,
    rule_id                      BIGINT         NOT NULL,
    rule_version                 INT            NOT NULL,
    status                       VARCHAR(16)    NOT NULL,
    method                       VARCHAR(16)    NOT NULL,
    rounding                     VARCHAR(8)     NOT NULL,
    quantity_value               DECIMAL(19, 6) NOT NULL,
    quantity_unit                VARCHAR(8)     NOT NULL,
    vendor_id                    BIGINT,
    cost_centre                  VARCHAR(32),
    calculation_on_hand          DECIMAL(19, 6) NOT NULL,
    calculation_planned          DECIMAL(19, 6) NOT NULL,
    calculation_requested        DECIMAL(19, 6) NOT NULL,
    calculation_ordered          DECIMAL(19, 6) NOT NULL,
    calculation_reserved         DECIMAL(19, 6) NOT NULL,
    calculation_projected        DECIMAL(19, 6) NOT NULL,
    calculation_reorder_level    DECIMAL(19, 6) NOT NULL,
    calculation_target_level     DECIMAL(19, 6) NOT NULL,
    calculation_multiple         DECIMAL(19, 6) NOT NULL,
    calculation_suggested        DECIMAL(19, 6) NOT NULL,
    calculation_safety_stock     DECIMAL(19, 6),
    calculation_demand_mean      DECIMAL(19, 6),
    calculation_demand_deviation DECIMAL(19, 6),
    calculation_lead_mean        DECIMAL(19, 6) NOT NULL,
    calculation_lead_deviation   DECIMAL(19, 6) NOT NULL,
    calculation_service_level    DECIMAL(6, 3),
    calculation_horizon          DATE           NOT NULL,
    created_at                   DATETIME(3)    NOT NULL,
    computed_at                  DATETIME(3)    NOT NULL,
    changed_by                   VARCHAR(100),
    change_reason                VARCHAR(1000),
    decided_at                   DATETIME(3),
    decided_by                   VARCHAR(100),
    reason                       VARCHAR(1000),
    requisition_id               BIGINT,
    requisition_number           VARCHAR(24),
    version                      INT            NOT NULL,
    UNIQUE KEY uk_reorder_proposal_open (warehouse_code, open_product_id),
    KEY ix_reorder_proposal_company (company_code, status, created_at),
    KEY ix_reorder_proposal_product (product_id, warehouse_code, created_at),
    KEY ix_reorder_proposal_rule (rule_id),
    KEY ix_reorder_proposal_requisition (requisition_id)
) CHARACTER SET utf8mb4;

-- What a person does not want to buy in the present situation.
CREATE TABLE planning_rejection (
    warehouse_code VARCHAR(16)    NOT NULL,
    product_id     BIGINT         NOT NULL,
    company_code   VARCHAR(16)    NOT NULL,
    proposal_id    BIGINT         NOT NULL,
    rule_version   INT            NOT NULL,
    projected      DECIMAL(19, 6) NOT NULL,
    PRIMARY KEY (warehouse_code, product_id),
    KEY ix_rejection_company (company_code)
) CHARACTER SET utf8mb4;

-- Whose open lines of a product count as requested.
ALTER TABLE purchasing_requisition_line ADD KEY purchasing_requisition_line_product (product_id);
