package io.quayside.web.task;

import io.quayside.history.CaseFields;
import io.quayside.web.support.AnyRole;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The fields that processes declare of their cases: a diagram that names another one needs no release. */
@RestController
@RequestMapping("/api/task-fields")
class TaskFieldController {

  record Field(String id, String name) {}

  private final CaseFields fields;

  TaskFieldController(CaseFields fields) {
    this.fields = fields;
  }

  @GetMapping
  @AnyRole
  List<Field> list() {
    return fields.declared().entrySet().stream().map(field -> new Field(field.getKey(), field.getValue())).toList();
  }
}
