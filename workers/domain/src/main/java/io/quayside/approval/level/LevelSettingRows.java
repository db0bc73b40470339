package io.quayside.approval.level;

import io.quayside.masterdata.Rows;
import java.util.Collection;
import java.util.List;

interface LevelSettingRows extends Rows<LevelSetting, Long> {

  List<LevelSetting> findByLevelAndCompanyCodeIn(int level, Collection<String> companyCodes);

  boolean existsByCompanyCodeAndLevelAndIdNot(String companyCode, int level, long id);
}
