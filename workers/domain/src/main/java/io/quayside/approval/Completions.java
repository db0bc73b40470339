package io.quayside.approval;

import io.quayside.history.TaskCases;
import io.quayside.history.UserTask;
import io.quayside.shared.Refusal;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Takes from an answer what the task asks for, and nothing else: a decider sets neither the amount nor the levels, whatever
 * is sent.
 */
@Component
public class Completions {

  /** Equal to {@code ApprovalChainProcess.APPROVE_TASK}; a test of the workers holds the two together. */
  public static final String APPROVE_TASK = "UserTask_Approve";

  /** Equal to {@code ApprovalChainProcess.ANSWER_QUESTION_TASK}; where the requester answers what an approver asks. */
  public static final String ANSWER_TASK = "UserTask_AnswerQuestion";

  private static final String DECISION = "decision";
  private static final String COMMENT = "comment";
  private static final String QUESTION = "question";
  private static final int LONGEST_COMMENT = 4000;

  private final TaskCases cases;

  Completions(TaskCases cases) {
    this.cases = cases;
  }

  public static boolean isApproval(UserTask task) {
    return task.elementId().equals(APPROVE_TASK);
  }

  Completion of(UserTask task, Map<String, Object> answer) {
    return isApproval(task) ? approval(answer) : formAnswer(task, answer);
  }

  private static Completion approval(Map<String, Object> answer) {
    DecisionKind kind =
        DecisionKind.of(String.valueOf(answer.get(DECISION)))
            .filter(DecisionKind::isChoice)
            .orElseThrow(() -> new Refusal.Invalid(DECISION, "choose a decision"));
    String field = kind == DecisionKind.ASK_QUESTION ? QUESTION : COMMENT;
    String comment = text(field, answer.get(field));
    if (kind.needsComment() && comment == null) {
      throw new Refusal.Invalid(field, "say why, so that the requester knows what to do");
    }
    var variables = new HashMap<String, Object>(Map.of(DECISION, kind.key()));
    variables.put(field, comment == null ? "" : comment);
    return new Completion(kind, comment, variables);
  }

  private Completion formAnswer(UserTask task, Map<String, Object> answer) {
    FormFields form = cases.formSchema(task).map(FormFields::of).orElse(FormFields.NONE);
    var errors = form.missing(answer).stream().collect(Collectors.toMap(Function.identity(), field -> "is required"));
    if (!errors.isEmpty()) {
      throw new Refusal.Invalid(errors);
    }
    var variables = new HashMap<>(answer);
    variables.keySet().retainAll(form.names());
    variables.values().removeIf(Objects::isNull);
    return new Completion(DecisionKind.COMPLETE, said(form, answer), variables);
  }

  /** What the next approver reads, such as the answer to a question: the first text that somebody wrote into the form. */
  private static @Nullable String said(FormFields form, Map<String, Object> answer) {
    return form.prose().stream().map(field -> text(field, answer.get(field))).filter(Objects::nonNull).findFirst().orElse(null);
  }

  private static @Nullable String text(String field, @Nullable Object value) {
    if (!(value instanceof String text) || text.isBlank()) {
      return null;
    }
    if (text.length() > LONGEST_COMMENT) {
      throw new Refusal.Invalid(field, "at most %d characters".formatted(LONGEST_COMMENT));
    }
    return text.strip();
  }
}
