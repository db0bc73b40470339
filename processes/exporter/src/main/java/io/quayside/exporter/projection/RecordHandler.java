package io.quayside.exporter.projection;

import io.quayside.exporter.HistoryRecord;
import java.sql.SQLException;

/** Projects the records of one type. */
interface RecordHandler {

  void project(HistoryRecord record, Projection projection) throws SQLException;
}
