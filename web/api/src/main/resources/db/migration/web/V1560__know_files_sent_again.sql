-- Made by the device: a file that is sent again after its answer was lost is kept once.
ALTER TABLE web_attachment
  ADD COLUMN upload_id VARCHAR(64),
  ADD UNIQUE KEY web_attachment_upload (document_type, document_id, upload_id);
