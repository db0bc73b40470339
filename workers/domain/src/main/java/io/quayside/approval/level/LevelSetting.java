package io.quayside.approval.level;

import io.quayside.masterdata.CompanyOwned;
import io.quayside.shared.BusinessEntity;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** How much time a level of approval has, in working hours of the company from the creation of a task. */
@Entity
@Table(name = "approval_level_setting")
public class LevelSetting extends BusinessEntity implements CompanyOwned {

  /** In place of a company: the standard for those without a row of their own. */
  static final String STANDARD = "*";

  private String companyCode;
  private int level;
  private int reminderHours;
  private int dueHours;
  private int escalationHours;

  protected LevelSetting() {}

  LevelSetting(LevelSettingDetails details) {
    companyCode = details.companyCode();
    change(details);
  }

  final void change(LevelSettingDetails details) {
    level = details.level();
    reminderHours = details.reminderHours();
    dueHours = details.dueHours();
    escalationHours = details.escalationHours();
  }

  boolean isStandard() {
    return companyCode.equals(STANDARD);
  }

  @Override
  public String companyCode() {
    return companyCode;
  }

  int reminderHours() {
    return reminderHours;
  }

  int dueHours() {
    return dueHours;
  }

  int escalationHours() {
    return escalationHours;
  }

  public LevelSettingDetails details() {
    return new LevelSettingDetails(companyCode, level, reminderHours, dueHours, escalationHours, version());
  }
}
