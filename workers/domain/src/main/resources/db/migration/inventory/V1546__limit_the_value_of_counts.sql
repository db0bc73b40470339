-- What all differences of a count may be worth, in the company's currency; none leaves it to the next wider limit.
ALTER TABLE inventory_count_limit ADD COLUMN amount DECIMAL(19, 4);
