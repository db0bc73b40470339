package io.quayside.approval.level;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How much time a level has: by company, else what applies to all. */
@Component
public class LevelSettings {

  private static final String ALL_COMPANIES = "*";

  private final JdbcClient jdbc;

  LevelSettings(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  public LevelSetting of(String companyCode, int level) {
    return jdbc.sql(
            """
            select reminder_hours, due_hours, escalation_hours from approval_level_setting
            where level = :level and company_code in (:company, :all)
            order by company_code = :all limit 1""")
        .param("level", level)
        .param("company", companyCode)
        .param("all", ALL_COMPANIES)
        .query(LevelSetting.class)
        .optional()
        .orElseThrow(() -> new IllegalStateException("No times are set for approval level " + level));
  }
}
