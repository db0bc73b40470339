package io.quayside.approval;

import io.quayside.identity.CurrentUser;
import java.util.HashMap;
import java.util.Map;

/** A user's answer on a task, as it was sent. */
public record DecideTask(long taskKey, CurrentUser user, String ip, Map<String, Object> answer) {

  public DecideTask {
    answer = new HashMap<>(answer);
  }
}
