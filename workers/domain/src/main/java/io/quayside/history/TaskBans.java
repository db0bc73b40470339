package io.quayside.history;

/** Implemented by whoever knows what duties forbid. */
public interface TaskBans {

  /**
   * A condition over {@code history_task t}: true or false, never null.
   *
   * @param persons the parameter with those of whom duties forbid the task to one at least
   */
  String banned(String persons);
}
