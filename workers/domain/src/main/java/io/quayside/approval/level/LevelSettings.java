package io.quayside.approval.level;

import io.quayside.masterdata.Register;
import io.quayside.shared.Refusal;
import io.quayside.shared.RowQuery;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;

/** How much time a level has: by company, else what is standard. Everybody sees the standard, no company changes it for the others. */
@Service
public class LevelSettings extends Register<LevelSetting, Long, LevelSettingDetails> {

  private final LevelSettingRows rows;

  LevelSettings(LevelSettingRows rows) {
    super("approval level setting", rows, filter("id", "companyCode", "companyCode", "companyCode", "level"));
    this.rows = rows;
  }

  LevelSetting of(String companyCode, int level) {
    return rows.findByLevelAndCompanyCodeIn(level, List.of(companyCode, LevelSetting.STANDARD)).stream()
        .min(Comparator.comparing(LevelSetting::isStandard))
        .orElseThrow(() -> new IllegalStateException("No times are set for approval level " + level));
  }

  @Override
  public Page<LevelSetting> list(RowQuery query, Pageable page) {
    return super.list(new RowQuery(withStandard(query.companies()), query.q(), query.ids(), query.filters()), page);
  }

  @Override
  public Optional<LevelSetting> find(Long id, Collection<String> companies) {
    return super.find(id, withStandard(companies));
  }

  @Override
  protected void check(LevelSettingDetails details, Optional<LevelSetting> present) {
    if (present.filter(LevelSetting::isStandard).isPresent()) {
      throw new Refusal.Forbidden("standard-setting", "The standard holds for all companies. Add a setting for your own company instead.");
    }
    long id = present.map(LevelSetting::id).orElse(0L);
    require(!rows.existsByCompanyCodeAndLevelAndIdNot(details.companyCode(), details.level(), id), "level", "has a setting in this company already");
    require(details.reminderHours() < details.dueHours(), "reminderHours", "must come before the due time");
    require(details.escalationHours() >= details.dueHours(), "escalationHours", "cannot come before the due time");
  }

  @Override
  protected LevelSetting make(LevelSettingDetails details) {
    return new LevelSetting(details);
  }

  @Override
  protected void apply(LevelSetting setting, LevelSettingDetails details) {
    setting.change(details);
  }

  private static Set<String> withStandard(Collection<String> companies) {
    var all = new HashSet<>(companies);
    all.add(LevelSetting.STANDARD);
    return all;
  }
}
