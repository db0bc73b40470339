-- Until when the carrier takes goods along on a day, how long they are on the way, and on which week days it comes; without, those of the company.
ALTER TABLE masterdata_warehouse
    ADD COLUMN shipping_cut_off TIME NULL,
    ADD COLUMN transit_days     INT NULL,
    ADD COLUMN shipping_days    VARCHAR(80) NULL;
