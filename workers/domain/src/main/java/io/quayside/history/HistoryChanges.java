package io.quayside.history;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells cheaply whether tasks or instances changed since one looked last: a number that then differs. */
@Component
public class HistoryChanges {

  private final JdbcClient jdbc;

  HistoryChanges(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  public long tasks() {
    return jdbc.sql("select coalesce(sum(tasks), 0) from history_change").query(Long.class).single();
  }
}
