package io.quayside.web.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class IdsModuleTest {
  private final JsonMapper json = JsonMapper.builder().addModule(new IdsModule()).build();

  record Row(long id, Long vendorId, long processInstanceKey, List<Long> orderIds, long position, String businessKey, Long nothingId) {}

  @Test
  void writesIdsAsStringsAndNumbersAsNumbers() {
    var row = new Row(912625436865254910L, 2L, 3L, List.of(4L, 5L), 6, "PR-1", null);

    assertThat(json.writeValueAsString(row)).isEqualTo("""
        {"id":"912625436865254910","vendorId":"2","processInstanceKey":"3","orderIds":["4","5"],"position":6,\
        "businessKey":"PR-1","nothingId":null}""");
    assertThat(json.readValue(json.writeValueAsString(row), Row.class)).isEqualTo(row);
  }
}
