-- What somebody tried: to decide a task, to claim it, to hand it to somebody, or to act on a document without a task.
ALTER TABLE approval_sod_refusal ADD COLUMN attempt VARCHAR(16) NOT NULL DEFAULT 'DECIDE';
UPDATE approval_sod_refusal SET attempt = 'ACT' WHERE task_key = 0;
