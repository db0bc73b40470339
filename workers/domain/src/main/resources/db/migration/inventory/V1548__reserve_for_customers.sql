-- For whom goods are kept, so that a recall can tell who has them.
ALTER TABLE inventory_reservation ADD COLUMN customer_id BIGINT,
    ADD CONSTRAINT fk_reservation_customer FOREIGN KEY (customer_id) REFERENCES masterdata_customer (id);
