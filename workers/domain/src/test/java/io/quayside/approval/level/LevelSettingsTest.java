package io.quayside.approval.level;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quayside.approval.ApprovalIntegrationTest;
import io.quayside.shared.Refusal;
import io.quayside.shared.RowQuery;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;

class LevelSettingsTest extends ApprovalIntegrationTest {

  private static final Set<String> QNL = Set.of("QNL");

  @Autowired LevelSettings settings;
  @Autowired LevelVacancies vacancies;
  @Autowired JdbcClient jdbc;

  @AfterEach
  void noSettingsOfOneCompany() {
    jdbc.sql("delete from approval_level_setting where company_code <> '*'").update();
  }

  @Test
  void everybodySeesTheStandardAndTheOwnCompanysTimes() {
    settings.create(new LevelSettingDetails("QNL", 2, 4, 8, 12, null), QNL);

    assertThat(settings.list(RowQuery.all(QNL), Pageable.unpaged())).hasSize(4);
    assertThat(settings.list(RowQuery.all(Set.of("QUS")), Pageable.unpaged())).extracting(LevelSetting::companyCode).containsOnly("*");
    assertThat(settings.of("QNL", 2).dueHours()).isEqualTo(8);
    assertThat(settings.of("QUS", 2).dueHours()).isEqualTo(16);
  }

  @Test
  void noCompanyChangesTheStandardForTheOthers() {
    assertThatThrownBy(() -> settings.change(1L, new LevelSettingDetails("*", 1, 1, 2, 3, 0), QNL)).isInstanceOf(Refusal.Forbidden.class);
    assertThatThrownBy(() -> settings.create(new LevelSettingDetails("*", 1, 1, 2, 3, null), QNL)).isInstanceOf(Refusal.Invalid.class);
    assertThatThrownBy(() -> settings.create(new LevelSettingDetails("QUS", 1, 1, 2, 3, null), QNL)).isInstanceOf(Refusal.Invalid.class);
  }

  @Test
  void aRowOfAnotherCompanyIsNotThere() {
    LevelSetting row = settings.create(new LevelSettingDetails("QUS", 1, 1, 2, 3, null), Set.of("QUS"));

    assertThatThrownBy(() -> settings.get(row.id(), QNL)).isInstanceOf(Refusal.NotFound.class);
  }

  @ParameterizedTest
  @CsvSource({"8, 8, 9, reminderHours", "9, 8, 9, reminderHours", "4, 8, 7, escalationHours"})
  void timesFollowOnOneAnother(int reminder, int due, int escalation, String field) {
    assertThatThrownBy(() -> settings.create(new LevelSettingDetails("QNL", 1, reminder, due, escalation, null), QNL))
        .isInstanceOfSatisfying(Refusal.Invalid.class, refusal -> assertThat(refusal.errors()).containsOnlyKeys(field));
  }

  @Test
  void aLevelHasOneSettingPerCompany() {
    settings.create(new LevelSettingDetails("QNL", 1, 1, 2, 3, null), QNL);

    assertThatThrownBy(() -> settings.create(new LevelSettingDetails("QNL", 1, 2, 3, 4, null), QNL))
        .isInstanceOfSatisfying(Refusal.Invalid.class, refusal -> assertThat(refusal.errors()).containsOnlyKeys("level"));
  }

  @Test
  void saysWhereNobodyHoldsTheRoleOfALevel() {
    assertThat(vacancies.of(Set.of("QNL", "QUS"))).isEmpty();
    assertThat(vacancies.of(Set.of("QUK", "QNL"))).containsExactly(
        new LevelVacancies.Vacancy("QUK", 1), new LevelVacancies.Vacancy("QUK", 2), new LevelVacancies.Vacancy("QUK", 3));
  }
}
