package io.quayside.approval;

import io.quayside.identity.CurrentUser;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A user's answer on a task, as it was sent. */
public record DecideTask(long taskKey, CurrentUser user, @Nullable String ip, Map<String, Object> answer) {

  public DecideTask {
    answer = new HashMap<>(answer);
  }

  DecideTask on(long otherTaskKey) {
    return new DecideTask(otherTaskKey, user, ip, answer);
  }
}
