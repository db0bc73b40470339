package io.quayside.approval;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who has approved or rejected in which level. The key of the table keeps one person from filling two places of a level. */
@Component
class Votes {

  private final JdbcClient jdbc;

  Votes(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Who of the decision's persons fills a place of this level already; waits for one that is being filled. */
  Optional<String> cast(Decision decision) {
    return decision.persons().stream().distinct().sorted().filter(person -> !insert(decision, person)).findFirst();
  }

  private boolean insert(Decision decision, String person) {
    return jdbc.sql("insert ignore into approval_vote (process_instance_key, approval_level, username) values (?, ?, ?)")
            .params(decision.processInstanceKey(), decision.approvalLevel(), person)
            .update()
        == 1;
  }
}
