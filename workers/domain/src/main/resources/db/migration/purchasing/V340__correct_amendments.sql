-- An amendment may be sent back and proposed anew, and says why it came to nothing.
ALTER TABLE purchasing_order_amendment
    ADD COLUMN revision       INT NOT NULL DEFAULT 1,
    ADD COLUMN closing_reason VARCHAR(1000),
    ADD COLUMN closed_by      VARCHAR(100);
