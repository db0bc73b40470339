-- Which task waits for a putaway: goods of one inspection may be put away in two rounds.
ALTER TABLE inventory_putaway ADD COLUMN round BIGINT;
